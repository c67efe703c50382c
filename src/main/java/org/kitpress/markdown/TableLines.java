package org.kitpress.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a table: its header, the line of dashes, and its rows. */
final class TableLines {
    private final List<BasedSequence> lines;
    private final List<BasedSequence> dashes;
    private final InlineParser parser;

    TableLines(List<BasedSequence> lines, InlineParser parser) {
        this.lines = lines;
        this.dashes = cells(lines.get(1));
        this.parser = parser;
    }

    /**
     * The cells of a line, without spaces around them. A bar after a backslash does not end a cell, not even in code, so
     * the backslash is left out.
     */
    static List<BasedSequence> cells(BasedSequence line) {
        BasedSequence text = line.trim();
        List<BasedSequence> cells = new ArrayList<>();
        int from = text.startsWith("|") ? 1 : 0;
        List<BasedSequence> parts = new ArrayList<>(1);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                parts.add(text.subSequence(from, i));
                cells.add(joined(parts));
                parts.clear();
                from = i + 1;
            } else if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
                parts.add(text.subSequence(from, i));
                i++;
                from = i;
            }
        }
        if (from < text.length()) {
            parts.add(text.subSequence(from));
            cells.add(joined(parts));
        }
        return cells;
    }

    private static BasedSequence joined(List<BasedSequence> parts) {
        return parts.size() == 1
                ? parts.get(0).trim()
                : SegmentedSequence.create(parts.get(0), parts).trim();
    }

    TableBlock table() {
        TableBlock table = new TableBlock(lines);
        table.setCharsFromContent();
        TableHead head = new TableHead();
        table.appendChild(head);
        addRow(head, lines.get(0), true);
        TableBody body = new TableBody();
        table.appendChild(body);
        for (BasedSequence line : lines.subList(2, lines.size())) {
            addRow(body, line, false);
        }
        return table;
    }

    /** Adds a row with a cell for each column, and what is written after them. */
    private void addRow(Node section, BasedSequence line, boolean header) {
        List<BasedSequence> cells = cells(line);
        TableRow row = new TableRow(line);
        section.appendChild(row);
        for (int column = 0; column < dashes.size(); column++) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell.setAlignment(alignment(dashes.get(column)));
            row.appendChild(cell);
            if (column < cells.size()) {
                BasedSequence text = cells.get(column);
                cell.setText(text);
                cell.setCharsFromContent();
                parser.parse(text, cell);
            } else {
                cell.setChars(line.subSequence(line.length()));
            }
        }
        if (cells.size() > dashes.size()) {
            BasedSequence extra = line.subSequence(cells.get(dashes.size()).getStartOffset() - line.getStartOffset())
                    .trim();
            while (extra.endsWith("|")) {
                extra = extra.subSequence(0, extra.length() - 1).trim();
            }
            if (!extra.isEmpty()) {
                row.appendChild(new ExtraCells(extra));
            }
        }
    }

    private static TableCell.@Nullable Alignment alignment(BasedSequence dashes) {
        if (dashes.startsWith(":")) {
            return dashes.endsWith(":") ? TableCell.Alignment.CENTER : TableCell.Alignment.LEFT;
        }
        return dashes.endsWith(":") ? TableCell.Alignment.RIGHT : null;
    }
}
