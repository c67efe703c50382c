package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/**
 * An agenda as a table of times and topics.
 *
 * @param headers the column headers, joined by vertical bars
 */
record AgendaTable(String headers, List<Item> items) {
    private static final Pattern TIME =
            Pattern.compile("(?iu).*\\b(time|minutes?|min|duration|hora|minutos|duraci[oó]n)\\b.*");
    private static final Pattern TOPIC = Pattern.compile(
            "(?iu).*\\b(topics?|agenda|activit(y|ies)|sessions?|items?|subject|what|tema|actividad)\\b.*");
    private static final Pattern METHOD = Pattern.compile("(?iu).*\\b(method|how|format|m[eé]todo)\\b.*");
    private static final Pattern MATERIALS =
            Pattern.compile("(?iu).*\\b(materials?|handouts?|resources|materiales)\\b.*");
    private static final Pattern CLOCK_TIME = Pattern.compile("(\\d{1,2})[:.h](\\d{2})");
    private static final Pattern MINUTES = Pattern.compile("(?iu)(\\d{1,3})\\s*(min.*)?");

    /**
     * @param time as the table has it
     * @param minutes 0 when the table does not say
     */
    record Item(String time, int minutes, Line topic, Line method, List<Line> materials, Line notes) {}

    /** Reads an agenda; null when the table is not one. */
    static @Nullable AgendaTable of(Block.Table table) {
        if (table.rows().size() < 2) {
            return null;
        }
        List<String> headers = table.rows().get(0).stream().map(Cell::plain).toList();
        int time = column(headers, TIME);
        int topic = column(headers, TOPIC);
        if (time < 0 || topic < 0 || time == topic) {
            return null;
        }
        List<List<Cell>> rows = table.rows().subList(1, table.rows().size());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String next = i + 1 < rows.size() ? rows.get(i + 1).get(time).plain() : "";
            items.add(item(rows.get(i), headers, time, topic, next));
        }
        return new AgendaTable(String.join(" | ", headers), items);
    }

    private static int column(List<String> headers, Pattern pattern) {
        for (int i = 0; i < headers.size(); i++) {
            if (pattern.matcher(headers.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static Item item(List<Cell> row, List<String> headers, int time, int topic, String next) {
        int method = column(headers, METHOD);
        int materials = column(headers, MATERIALS);
        List<Line> notes = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            boolean other = i != time && i != topic && i != method && i != materials;
            if (other && cell.hasOwnText()) {
                notes.add(cell.withHeader(headers.get(i)));
            }
        }
        List<Line> topics = new ArrayList<>(row.get(topic).lines());
        Line title = topics.isEmpty() ? Line.of("…") : topics.remove(0);
        notes.addAll(0, topics);
        String when = row.get(time).plain();
        return new Item(
                when,
                minutes(when, next),
                title,
                method < 0 ? Line.EMPTY : row.get(method).line(),
                materials < 0 ? List.of() : row.get(materials).lines(),
                notes.stream().reduce(Line::appendLine).orElse(Line.EMPTY));
    }

    /**
     * The duration: a number of minutes, or from one time of day to another. The end may be the start of the next row.
     */
    private static int minutes(String time, String next) {
        Matcher minutes = MINUTES.matcher(time.strip());
        if (minutes.matches()) {
            return Integer.parseInt(minutes.group(1));
        }
        List<Integer> clock = CLOCK_TIME
                .matcher(time + " " + next)
                .results()
                .map(found -> Integer.parseInt(found.group(1)) * 60 + Integer.parseInt(found.group(2)))
                .collect(Collectors.toList());
        if (clock.size() < 2) {
            return 0;
        }
        // Twelve-hour clocks start over after noon.
        int spent = clock.get(1) - clock.get(0);
        return spent < 0 ? spent + 12 * 60 : spent;
    }
}
