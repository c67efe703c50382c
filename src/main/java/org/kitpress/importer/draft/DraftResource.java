package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.DocumentLink;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;

/** A resource, filled while the document is read. */
final class DraftResource {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"\\\\()]*[^\\s<>\"\\\\().,;:!?]");
    private static final Pattern YEAR = Pattern.compile("\\((?:[^()]*\\s)?((?:19|20)\\d\\d)\\)");
    /** Types of resources; the first whose words are found applies. */
    private static final Map<String, Pattern> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("Toolkit", pattern("tool ?kits?"));
        TYPES.put("Handbook", pattern("hand ?books?|manual"));
        TYPES.put("Guide", pattern("guide|guides|gu[i\u00ED]as?|how to"));
        TYPES.put("Video", pattern("videos?|film|youtube"));
        TYPES.put("Webinar", pattern("webinars?"));
        TYPES.put("Course", pattern("course|training|curso"));
        TYPES.put("Report", pattern("report|study|informe"));
        TYPES.put("Article", pattern("article|paper|art[i\u00ED]culo"));
        TYPES.put("Book", pattern("book|libro"));
        TYPES.put("Template", pattern("template|form|plantilla"));
        TYPES.put("Series", pattern("series"));
        TYPES.put("Podcast", pattern("podcast"));
    }

    final Line title;
    final List<Block> use = new ArrayList<>();
    String address = "";
    Line type = Line.EMPTY;
    Line publisher = Line.EMPTY;
    String date = "";
    Line state = Line.EMPTY;
    /** Whether the title is only the first words of a longer text. */
    boolean titleIsExcerpt;

    DraftResource(Line title) {
        this.title = title;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Reads a resource from a text. Its title is the text of the first link, emphasized text, or the text before a
     * break.
     */
    static DraftResource of(Line text) {
        int linkLength = leadingLinkLength(text);
        LeadIn leadIn = linkLength > 0 ? null : LeadIn.of(text);
        DraftResource resource;
        Line rest;
        if (linkLength > 0) {
            resource = new DraftResource(text.slice(0, linkLength));
            rest = LeadIn.rest(text, linkLength);
        } else if (leadIn != null) {
            resource = new DraftResource(leadIn.name());
            rest = leadIn.rest();
        } else {
            String first = DraftNames.title(text);
            resource = new DraftResource(Line.of(first));
            resource.titleIsExcerpt = !first.equals(text.plain());
            rest = resource.titleIsExcerpt ? text : Line.EMPTY;
        }
        resource.address = addressIn(text);
        resource.addUse(rest);
        return resource;
    }

    /** The length of the link at the start of a text; 0 when it does not start with one. */
    private static int leadingLinkLength(Line text) {
        int end = 0;
        String link = "";
        for (TextRun run : text.runs()) {
            String textForGuesses = run.style().link();
            boolean more = !textForGuesses.isEmpty()
                    && textForGuesses.startsWith("http")
                    && (link.isEmpty() || textForGuesses.equals(link));
            if (!more && !run.text().isBlank()) {
                break;
            }
            link = more ? textForGuesses : link;
            end += run.text().length();
        }
        return link.isEmpty() ? 0 : end;
    }

    /** The first web address that a text links to or spells out; empty for none. */
    static String addressIn(Line text) {
        for (TextRun run : text.runs()) {
            if (run.style().link().startsWith("http")) {
                return run.style().link();
            }
        }
        return ADDRESS.matcher(text.plain())
                .results()
                .map(MatchResult::group)
                .filter(DocumentLink::isComplete)
                .findFirst()
                .orElse("");
    }

    void addUse(Line more) {
        if (!more.isBlank()) {
            use.add(new Block.Paragraph(more));
        }
    }

    void addUse(List<Block> more) {
        use.addAll(more);
    }

    /** @param group the title of its group, which may name the type of resources */
    void write(YamlWriter yaml, String group) {
        String allText = title.plain() + " "
                + use.stream()
                        .flatMap(block -> block.texts().stream())
                        .map(Line::plain)
                        .reduce("", (a, b) -> a + " " + b);
        yaml.id(title.plain());
        if (titleIsExcerpt) {
            yaml.reviewNote("Write a short title. These are the first words of the text.");
        }
        if (DraftResource.addressIn(title).equals(address)) {
            yaml.text("title", title.plain().replace('\n', ' '));
        } else {
            yaml.text("title", title);
        }
        if (type.isBlank()) {
            yaml.reviewNote("What type of resource is this?");
        }
        yaml.text("type", type.isBlank() ? Line.of(typeOf(allText, group)) : type);
        yaml.text("publisher", publisher);
        date(yaml, allText);
        yaml.text("address", address);
        if (use.isEmpty()) {
            yaml.reviewNote("What can readers use this for?").text("use", "Use this to …");
        } else {
            yaml.markdown("use", use);
        }
        yaml.text("state", state);
    }

    private void date(YamlWriter yaml, String allText) {
        String year = yearIn(allText);
        if (!date.isEmpty()) {
            yaml.keyword("date", date);
        } else if (year != null) {
            yaml.reviewNote("Is the year in parentheses the date of publication?")
                    .keyword("date", year);
        }
    }

    private static @Nullable String yearIn(String words) {
        Matcher year = YEAR.matcher(words);
        String first = year.find() ? year.group(1) : null;
        return year.find() ? null : first;
    }

    private String typeOf(String textForGuesses, String group) {
        for (String words : List.of(textForGuesses, group)) {
            for (Map.Entry<String, Pattern> type : TYPES.entrySet()) {
                if (type.getValue().matcher(words).find()) {
                    return type.getKey();
                }
            }
        }
        return address.isEmpty() ? "Resource" : "Website";
    }
}
