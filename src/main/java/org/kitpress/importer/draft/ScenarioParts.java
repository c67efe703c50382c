package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;

/**
 * The parts of a scenario. By default, the first paragraph is the setting, the next ones are actions, and those after a
 * list are outcomes; headings that name a part take precedence.
 */
final class ScenarioParts {
    private static final Pattern OUTCOMES =
            Pattern.compile("(?iu).*\\b(outcomes?|results?|what (it|this) made|resultados?)\\b.*");
    private static final Pattern SETTING =
            Pattern.compile("(?iu).*\\b(setting|background|situation|contexto|situaci[oó]n)\\b.*");

    /** A list and the paragraph that introduces it. */
    private record TopicList(Line leadIn, List<Line> items) {}

    private final List<Block> setting = new ArrayList<>();
    private final List<Line> actions = new ArrayList<>();
    private final List<TopicList> lists = new ArrayList<>();
    private final List<Line> outcomes = new ArrayList<>();
    private final List<QuestionFinder.Question> questions = new ArrayList<>();
    private final List<Block> rest = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    ScenarioParts(List<Block> blocks) {
        Section whole = Section.of(blocks);
        List<QuestionFinder.Group> groups = QuestionFinder.groups(whole);
        RemainingBlocks remaining = new RemainingBlocks(blocks);
        for (QuestionFinder.Group group : groups) {
            questions.addAll(group.questions());
            if (!group.title().isBlank()) {
                headings.add(group.title().plain());
            }
            remaining.take(group.blocks());
        }
        section(Section.of(remaining.remaining()));
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
                lists.add(new TopicList(list.title(), list.items()));
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

    /** Blocks that no field of a scenario can hold. */
    List<Block> rest() {
        return rest;
    }

    void write(YamlWriter yaml, String title) {
        headings.forEach(heading -> yaml.comment("In the document: " + heading));
        if (setting.isEmpty()) {
            yaml.reviewNote("Where does it happen, and who is involved?").markdown("setting", Line.of(title));
        } else {
            yaml.reviewNote("Is this the setting, and what follows the actions of the partners?")
                    .markdown("setting", setting);
        }
        yaml.markdownList("actions", actions);
        yaml.list("lists", lists, list -> {
            String name = DraftNames.title(list.leadIn);
            yaml.id(name)
                    .reviewNote("Write a short title. These are the words before the list.")
                    .text("title", name);
            yaml.markdown("lead-in", list.leadIn).markdownList("items", list.items);
        });
        yaml.markdownList("outcomes", outcomes);
        QuestionFinder.write("discussion", questions, yaml);
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
