package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.TextRun;

/** A resource of a list while it is being read. */
final class DraftResource {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"\\\\()]*[^\\s<>\"\\\\().,;:!?]");
    private static final Pattern YEAR = Pattern.compile("\\((?:[^()]*\\s)?((?:19|20)\\d\\d)\\)");
    /** Sorts of things, by the first of these words that is found. */
    private static final Map<String, Pattern> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("Toolkit", words("tool ?kits?"));
        TYPES.put("Handbook", words("hand ?books?|manual"));
        TYPES.put("Guide", words("guide|guides|gu[i\u00ED]as?|how to"));
        TYPES.put("Video", words("videos?|film|youtube"));
        TYPES.put("Webinar", words("webinars?"));
        TYPES.put("Course", words("course|training|curso"));
        TYPES.put("Report", words("report|study|informe"));
        TYPES.put("Article", words("article|paper|art[i\u00ED]culo"));
        TYPES.put("Book", words("book|libro"));
        TYPES.put("Template", words("template|form|plantilla"));
        TYPES.put("Series", words("series"));
        TYPES.put("Podcast", words("podcast"));
    }

    final Line title;
    final List<Block> use = new ArrayList<>();
    String address = "";
    Line type = Line.EMPTY;
    Line publisher = Line.EMPTY;
    String date = "";
    Line state = Line.EMPTY;
    /** Whether the title is only the first words of a text that is there in whole. */
    boolean cut;

    DraftResource(Line title) {
        this.title = title;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** One text as a resource: the words that are a link, stand out or come before a break are its title. */
    static DraftResource of(Line text) {
        int linked = linked(text);
        LeadIn leadIn = linked > 0 ? null : LeadIn.of(text);
        DraftResource draftResource;
        Line rest;
        if (linked > 0) {
            draftResource = new DraftResource(text.slice(0, linked));
            rest = LeadIn.rest(text, linked);
        } else if (leadIn != null) {
            draftResource = new DraftResource(leadIn.name());
            rest = leadIn.rest();
        } else {
            String first = DraftNames.title(text);
            draftResource = new DraftResource(Line.of(first));
            draftResource.cut = !first.equals(text.plain());
            rest = draftResource.cut ? text : Line.EMPTY;
        }
        draftResource.address = addressIn(text);
        draftResource.tell(rest);
        return draftResource;
    }

    /** Where the words end that are a link at the start of a text; 0 when none are. */
    private static int linked(Line text) {
        int end = 0;
        String link = "";
        for (TextRun run : text.runs()) {
            String own = run.style().link();
            boolean more = !own.isEmpty() && own.startsWith("http") && (link.isEmpty() || own.equals(link));
            if (!more && !run.text().isBlank()) {
                break;
            }
            link = more ? own : link;
            end += run.text().length();
        }
        return link.isEmpty() ? 0 : end;
    }

    /** The first address on the web that a text leads to or spells out; empty for none. */
    static String addressIn(Line text) {
        for (TextRun run : text.runs()) {
            if (run.style().link().startsWith("http")) {
                return run.style().link();
            }
        }
        Matcher address = ADDRESS.matcher(text.plain());
        return address.find() ? address.group() : "";
    }

    void tell(Line more) {
        if (!more.isBlank()) {
            use.add(new Block.Paragraph(more));
        }
    }

    void tell(List<Block> more) {
        use.addAll(more);
    }

    /** @param group the title of the group that it is in, which may say what sort of things are there */
    void write(YamlLines yamlLines, String group) {
        String all = title.plain() + " "
                + BlockTexts.of(use).stream().map(Line::plain).reduce("", (a, b) -> a + " " + b);
        yamlLines.id(title.plain());
        if (cut) {
            yamlLines.lookAt("write a short title; these are the first words of the text.");
        }
        if (DraftResource.addressIn(title).equals(address)) {
            yamlLines.text("title", title.plain().replace('\n', ' '));
        } else {
            yamlLines.text("title", title);
        }
        if (type.isBlank()) {
            yamlLines.lookAt("what sort of thing is it?");
        }
        yamlLines.text("type", type.isBlank() ? Line.of(typeOf(all, group)) : type);
        if (!publisher.isBlank()) {
            yamlLines.text("publisher", publisher);
        }
        date(yamlLines, all);
        if (!address.isEmpty()) {
            yamlLines.text("address", address);
        }
        if (use.isEmpty()) {
            yamlLines.lookAt("what is it good for?").text("use", "Use this to …");
        } else {
            yamlLines.prose("use", use);
        }
        if (!state.isBlank()) {
            yamlLines.text("state", state);
        }
    }

    private void date(YamlLines yamlLines, String all) {
        String year = yearIn(all);
        if (!date.isEmpty()) {
            yamlLines.word("date", date);
        } else if (year != null) {
            yamlLines
                    .lookAt("is this year, which stands in brackets, the date of the thing?")
                    .word("date", year);
        }
    }

    private static @Nullable String yearIn(String words) {
        Matcher year = YEAR.matcher(words);
        String first = year.find() ? year.group(1) : null;
        return year.find() ? null : first;
    }

    private String typeOf(String own, String group) {
        for (String words : List.of(own, group)) {
            for (Map.Entry<String, Pattern> type : TYPES.entrySet()) {
                if (type.getValue().matcher(words).find()) {
                    return type.getKey();
                }
            }
        }
        return address.isEmpty() ? "Resource" : "Website";
    }
}
