package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * What a scenario tells: the first paragraph is where it happens; then what was done; lists with what leads to them;
 * what came of it; questions to talk about. Headings that name one of these win over the order.
 */
final class ScenarioParts {
    private static final Pattern OUTCOMES =
            Pattern.compile("(?iu).*\\b(outcomes?|results?|what (it|this) made|resultados?)\\b.*");
    private static final Pattern SETTING =
            Pattern.compile("(?iu).*\\b(setting|background|situation|contexto|situaci[oó]n)\\b.*");

    /** A list with the paragraph that leads to it. */
    private record Topics(Line leadIn, List<Line> items) {}

    private final List<Block> setting = new ArrayList<>();
    private final List<Line> actions = new ArrayList<>();
    private final List<Topics> lists = new ArrayList<>();
    private final List<Line> outcomes = new ArrayList<>();
    private final List<QuestionFinder.Question> questions = new ArrayList<>();
    private final List<Block> rest = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    ScenarioParts(List<Block> blocks) {
        Section whole = Section.of(blocks);
        List<QuestionFinder.Group> groups = QuestionFinder.groups(whole);
        RemainingBlocks remainingBlocks = new RemainingBlocks(blocks);
        for (QuestionFinder.Group group : groups) {
            questions.addAll(group.questions());
            if (!group.title().isBlank()) {
                headings.add(group.title().plain());
            }
            remainingBlocks.take(group.blocks());
        }
        section(Section.of(remainingBlocks.left()));
        if (setting.isEmpty() && !actions.isEmpty()) {
            setting.add(new Block.Paragraph(actions.remove(0)));
        }
    }

    private void section(Section section) {
        String title = section.title().plain();
        if (section.isTitled()) {
            headings.add(title);
        }
        boolean isSetting = SETTING.matcher(title).matches();
        boolean isOutcome = OUTCOMES.matcher(title).matches();
        List<ItemList> found = ItemList.of(section.ownBlocks());
        RemainingBlocks listed = new RemainingBlocks(section.ownBlocks());
        found.forEach(list -> listed.take(list.blocks()));
        boolean listSeen = false;
        for (Block block : section.ownBlocks()) {
            boolean inList = listed.isTaken(block);
            listSeen |= inList;
            if (block instanceof Block.Paragraph paragraph && !inList) {
                paragraph(paragraph, isSetting, isOutcome || listSeen);
            } else if (!inList) {
                rest.add(block);
            }
        }
        for (ItemList list : found) {
            if (isOutcome) {
                outcomes.addAll(list.items());
                outcomes.addAll(list.title().isBlank() ? List.of() : List.of(list.title()));
            } else if (list.title().isBlank()) {
                actions.addAll(list.items());
            } else {
                lists.add(new Topics(list.title(), list.items()));
            }
        }
        section.subsections().forEach(this::section);
    }

    private void paragraph(Block.Paragraph paragraph, boolean isSetting, boolean isOutcome) {
        if (isSetting || setting.isEmpty() && !isOutcome) {
            setting.add(paragraph);
        } else {
            (isOutcome ? outcomes : actions).add(paragraph.text());
        }
    }

    /** What a scenario has no field for. */
    List<Block> rest() {
        return rest;
    }

    void write(YamlLines yamlLines, String title) {
        headings.forEach(heading -> yamlLines.comment("In the document: " + heading));
        if (setting.isEmpty()) {
            yamlLines.lookAt("where does it happen, and who is in it?").prose("setting", Line.of(title));
        } else {
            yamlLines
                    .lookAt("is this where the story takes place, and the next what the partners did?")
                    .prose("setting", setting);
        }
        yamlLines.proses("actions", actions);
        yamlLines.items("lists", lists, list -> {
            String name = DraftNames.title(list.leadIn);
            yamlLines
                    .id(name)
                    .lookAt("write a short title; these are the words before the list.")
                    .text("title", name);
            yamlLines.prose("lead-in", list.leadIn).proses("items", list.items);
        });
        yamlLines.proses("outcomes", outcomes);
        QuestionFinder.write("discussion", questions, yamlLines);
    }

    int actions() {
        return actions.size();
    }

    int lists() {
        return lists.size();
    }

    int questions() {
        return questions.size();
    }
}
