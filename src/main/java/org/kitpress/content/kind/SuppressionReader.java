package org.kitpress.content.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.fields.ReadContext;
import org.kitpress.model.Place;
import org.kitpress.model.Suppression;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Reads which findings a file suppresses: from the field {@code silence}, and from Markdown comments. */
public final class SuppressionReader {
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*silence\\b(.*?)-->");
    private static final Pattern GOOD = Pattern.compile("\\s*([a-z0-9-]+)\\s*:\\s*(\\S.*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    private SuppressionReader() {}

    /** Those in the field; they apply to the whole file. */
    public static List<Suppression> fields(Fields fields) {
        return fields.list("silence", SuppressionReader::one).stream()
                .filter(suppression -> !suppression.rule().isEmpty())
                .toList();
    }

    private static Suppression one(Fields fields) {
        String rule = fields.text("rule");
        String text = fields.optionalText("text");
        fields.text("reason");
        Place place = fields.placeOf("rule");
        boolean taken = !rule.isEmpty() && RuleNames.canBeSuppressed(rule, place, fields.context());
        return new Suppression(taken ? rule : "", text, 1, Integer.MAX_VALUE, fields.place());
    }

    /**
     * Those in a Markdown body; each applies to its own line and to the paragraph that continues or follows.
     *
     * @param lines of the file
     * @param from the index of the body's first line, from 0
     */
    public static List<Suppression> comments(List<String> lines, int from, ReadContext readContext) {
        List<Suppression> suppressions = new ArrayList<>();
        boolean code = false;
        for (int i = from; i < lines.size(); i++) {
            code ^= FENCE.matcher(lines.get(i)).matches();
            Matcher comment = COMMENT.matcher(lines.get(i));
            while (!code && comment.find()) {
                int column = lines.get(i).codePointCount(0, comment.start()) + 1;
                Place place = new Place(readContext.file(), i + 1, column);
                Matcher good = GOOD.matcher(comment.group(1));
                if (!good.matches()) {
                    readContext.add(withoutReason(place));
                } else if (RuleNames.canBeSuppressed(good.group(1), place, readContext)) {
                    suppressions.add(new Suppression(good.group(1), null, i + 1, end(lines, i), place));
                }
            }
        }
        return suppressions;
    }

    /** The last line of the paragraph, from 1. */
    private static int end(List<String> lines, int comment) {
        int i = comment + 1;
        boolean alone = COMMENT.matcher(lines.get(comment)).replaceAll("").isBlank();
        while (alone && i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        while (i < lines.size() && !lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static Finding withoutReason(Place place) {
        return Rule.BAD_SILENCE.at(
                place,
                "this `silence` comment names no rule or gives no reason",
                "Write it as `<!-- silence vague-link-text: the sentence says where the link goes -->`.");
    }
}
