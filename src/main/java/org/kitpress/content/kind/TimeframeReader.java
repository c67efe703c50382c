package org.kitpress.content.kind;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Timeframe;

/** Reads timeframes: keeps the wording, and reads the dates in it where possible. */
final class TimeframeReader {
    /** January first. */
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final Map<String, Timeframe.State> OPEN = Map.of(
            "tbd", Timeframe.State.TO_BE_DECIDED,
            "to be decided", Timeframe.State.TO_BE_DECIDED,
            "to be determined", Timeframe.State.TO_BE_DECIDED,
            "n/a", Timeframe.State.NOT_APPLICABLE,
            "not applicable", Timeframe.State.NOT_APPLICABLE);

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final Pattern MONTHS_AND_YEAR =
            Pattern.compile(MONTH + "(?: *(?:/|-|–|to|and) *" + MONTH + ")?,? +(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");

    private TimeframeReader() {}

    /** A text, or a group with the wording and the dates. */
    static Timeframe read(Fields fields, String name) {
        if (fields.value(name) instanceof Node.Mapping group) {
            Timeframe stated = fields.group(name, group, TimeframeReader::stated);
            return stated == null ? parse("") : stated;
        }
        return parse(fields.text(name, ""));
    }

    private static Timeframe stated(Fields fields) {
        String wording = fields.text("wording");
        PartialDate from = fields.date("from");
        PartialDate to = fields.date("to");
        Timeframe read = parse(wording);
        return new Timeframe(
                read.state(), wording, read.ongoing(), from == null ? read.from() : from, to == null ? read.to() : to);
    }

    static Timeframe parse(String wording) {
        String text = wording.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Timeframe(Timeframe.State.BLANK, "", false, null, null);
        }
        Timeframe.State open = OPEN.get(text);
        if (open != null) {
            return new Timeframe(open, wording, false, null, null);
        }
        List<PartialDate> dates = dates(text);
        return new Timeframe(
                Timeframe.State.STATED,
                wording,
                text.contains("ongoing"),
                dates.isEmpty() ? null : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1));
    }

    private static List<PartialDate> dates(String text) {
        List<PartialDate> dates = new ArrayList<>();
        Matcher months = MONTHS_AND_YEAR.matcher(text);
        while (months.find()) {
            int year = Integer.parseInt(months.group(3));
            dates.add(new PartialDate(year, MONTHS.indexOf(months.group(1)) + 1, 0));
            if (months.group(2) != null) {
                dates.add(new PartialDate(year, MONTHS.indexOf(months.group(2)) + 1, 0));
            }
        }
        if (dates.isEmpty()) {
            Matcher years = YEAR.matcher(text);
            while (years.find()) {
                dates.add(new PartialDate(Integer.parseInt(years.group(1)), 0, 0));
            }
        }
        return dates;
    }
}
