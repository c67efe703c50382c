package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Cell;
import org.kitpress.importer.document.Line;

/**
 * A table that counts groups of people: the first column names the group, and another holds whole numbers.
 *
 * @param title what the table shows; blank where the document does not say
 */
record PopulationTable(Line title, List<Row> rows) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?<about>[~≈]|about|around|approx(?:\\.|imately)?|some|unos|unas|aproximadamente|cerca de)?\\s*"
                    + "(\\d{1,9}|\\d{1,3}([,.\\s\\u00a0\\u202f]\\d{3}){1,2})");
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?");
    private static final Pattern SOURCE =
            Pattern.compile("\\b(sources?|fuentes?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile(
            "\\b(years?|dates?|as of|a(n|ñ)os?|fechas?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A group.
     *
     * @param number its digits; empty when the cell holds no whole number
     * @param approximate whether the cell says that the number is not exact; {@code rest} then repeats the cell
     * @param rest texts of the other cells, each with the heading of its column
     */
    record Row(Line group, String number, boolean approximate, String source, String date, List<Line> rest) {}

    /** Reads a table; null when it counts nothing. */
    static @Nullable PopulationTable of(Line title, Block.Table table) {
        List<List<Cell>> rows = table.rows();
        int numbers = rows.size() < 2 ? -1 : numberColumn(rows);
        if (numbers < 0) {
            return null;
        }
        List<Row> groups = new ArrayList<>();
        for (List<Cell> row : rows.subList(1, rows.size())) {
            if (!row.get(0).isBlank()) {
                groups.add(row(rows.get(0), row, numbers));
            }
        }
        return groups.isEmpty() ? null : new PopulationTable(title, groups);
    }

    /** The first column after the groups whose cells are mostly whole numbers, and no years; -1 when there is none. */
    private static int numberColumn(List<List<Cell>> rows) {
        List<Cell> heads = rows.get(0);
        for (int column = 1; column < heads.size(); column++) {
            int at = column;
            long counted = rows.subList(1, rows.size()).stream()
                    .filter(row -> at < row.size()
                            && NUMBER.matcher(row.get(at).plain().strip()).matches())
                    .count();
            if (counted * 2 > rows.size() - 1
                    && !YEAR.matcher(heads.get(column).plain()).find()) {
                return column;
            }
        }
        return -1;
    }

    private static Row row(List<Cell> heads, List<Cell> row, int numbers) {
        String number = "";
        boolean approximate = false;
        String source = "";
        String date = "";
        List<Line> rest = new ArrayList<>();
        for (int column = 1; column < Math.min(row.size(), heads.size()); column++) {
            Cell cell = row.get(column);
            String head = heads.get(column).plain().strip();
            String plain = cell.plain().strip();
            Matcher whole = NUMBER.matcher(plain);
            if (!cell.hasOwnText()) {
                continue;
            }
            if (column == numbers && whole.matches()) {
                number = plain.replaceAll("\\D", "");
                if (whole.group("about") != null) {
                    approximate = true;
                    rest.add(cell.withHeader(head));
                }
            } else if (source.isEmpty() && SOURCE.matcher(head).find()) {
                source = plain;
            } else if (date.isEmpty()
                    && DATE.matcher(plain).matches()
                    && YEAR.matcher(head).find()) {
                date = plain;
            } else {
                rest.add(cell.withHeader(head));
            }
        }
        return new Row(row.get(0).line(), number, approximate, source, date, rest);
    }

    /** Writes the table as an item of {@code populations}. */
    void write(YamlWriter yaml, Line otherwise) {
        Line name = title.isBlank() ? otherwise : title;
        yaml.id(name.plain()).text("title", name);
        yaml.list("rows", rows, row -> {
            yaml.text("group", row.group);
            if (row.number.isEmpty()) {
                yaml.reviewNote("The document gives no whole number here. Add one, or leave it as not counted.");
            } else {
                if (row.approximate) {
                    yaml.reviewNote("The document gives this number as approximate. Is it close enough?");
                }
                yaml.number("number", Integer.parseInt(row.number));
            }
            yaml.text("source", row.source);
            if (!row.date.isEmpty()) {
                yaml.keyword("date", row.date);
            }
            row.rest.stream()
                    .reduce((all, more) -> all.append(Line.of(". ")).append(more))
                    .ifPresent(note -> yaml.text("note", note));
        });
    }
}
