package org.kitpress.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Compares what a browser puts on paper with what the page says. */
public final class PrintJudge {
    /**
     * What should be on paper.
     *
     * @param texts block by block, in order
     * @param items what is ticked or answered, each with its boxes
     * @param boxes how many there are in all
     * @param unwanted what is of no use on paper and is there all the same
     * @param closed the text of a part that is closed
     */
    public record Wanted(List<String> texts, List<Item> items, int boxes, List<String> unwanted, List<String> closed) {}

    /** Something with boxes to tick or lines to write on. */
    public record Item(List<String> texts, int boxes, int lines) {}

    private PrintJudge() {}

    /** Reads the page that is open in a tab, which must show print media. */
    public static Wanted wanted(Tab tab) {
        try (InputStream in = PrintJudge.class.getResourceAsStream("/judge/printed.js")) {
            if (in == null) {
                throw new IllegalStateException("printed.js is not on the class path.");
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return DevTools.JSON.treeToValue(tab.evaluate(script), Wanted.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("printed.js and PrintJudge disagree.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("printed.js could not be read.", e);
        }
    }

    /**
     * All that is wrong, a sentence each.
     *
     * @param stamp what the foot of every sheet must hold
     */
    public static List<String> complaints(Wanted wanted, Printed printed, List<String> stamp) {
        List<String> complaints = new ArrayList<>();
        wanted.unwanted.forEach(html -> complaints.add("of no use on paper: " + html));
        wanted.closed.forEach(text -> complaints.add("closed on paper: " + text));
        sheets(printed, stamp, complaints);
        texts(wanted, printed, complaints);
        items(wanted, printed, complaints);
        return complaints;
    }

    private static void sheets(Printed printed, List<String> stamp, List<String> complaints) {
        int count = printed.sheets().size();
        for (int i = 0; i < count; i++) {
            Printed.Sheet sheet = printed.sheets().get(i);
            String name = "sheet " + (i + 1);
            sheet.outside().stream()
                    .limit(3)
                    .forEach(letter -> complaints.add(name + ": outside of the margins: " + letter));
            if (sheet.text().isEmpty()) {
                complaints.add(name + " is empty");
            }
            List<String> wanted = new ArrayList<>(stamp);
            wanted.add("Page " + (i + 1) + " of " + count);
            wanted.stream()
                    .filter(words -> !Printed.bare(sheet.foot()).contains(Printed.bare(words)))
                    .forEach(words -> complaints.add(name + ": its foot lacks “" + words + "”: " + sheet.foot()));
        }
    }

    private static void texts(Wanted wanted, Printed printed, List<String> complaints) {
        StringBuilder all = new StringBuilder();
        printed.sheets().forEach(sheet -> all.append(sheet.text()));
        String text = all.toString();
        for (String block : wanted.texts) {
            if (!text.contains(Printed.bare(block))) {
                complaints.add("not on paper in one piece: " + line(block));
            }
        }
        int boxes = printed.sheets().stream()
                .mapToInt(sheet -> sheet.boxes().size())
                .sum();
        // Where there are none, the marks of states in a work plan are squares, too.
        if (wanted.boxes > 0 && boxes != wanted.boxes) {
            complaints.add("%d boxes instead of %d".formatted(boxes, wanted.boxes));
        }
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Every item is on one sheet with all of its text and its boxes. */
    private static void items(Wanted wanted, Printed printed, List<String> complaints) {
        int[] boxes = new int[printed.sheets().size()];
        int[] from = new int[printed.sheets().size()];
        int at = 0;
        for (Item item : wanted.items) {
            int sheet = sheetOf(item, printed, at, from);
            if (sheet < 0) {
                complaints.add("split between sheets: " + line(String.join(" ", item.texts)));
                continue;
            }
            at = sheet;
            boxes[sheet] += item.boxes;
        }
        for (int i = 0; i < boxes.length; i++) {
            int drawn = printed.sheets().get(i).boxes().size();
            if (wanted.boxes > 0 && drawn != boxes[i]) {
                complaints.add("sheet %d: %d boxes next to items with %d".formatted(i + 1, drawn, boxes[i]));
            }
        }
    }

    /** The first sheet from {@code at} on that holds all texts of the item, below the items before it. */
    private static int sheetOf(Item item, Printed printed, int at, int[] from) {
        for (int i = at; i < printed.sheets().size(); i++) {
            int place = from[i];
            // The same words may be on an earlier sheet, in a table of contents, where there is nothing to tick.
            boolean all = printed.sheets().get(i).boxes().size() >= item.boxes;
            for (String text : item.texts) {
                String bare = Printed.bare(text);
                int found = printed.sheets().get(i).text().indexOf(bare, place);
                all &= found >= 0;
                place = found < 0 ? place : found + bare.length();
            }
            if (all) {
                from[i] = place;
                return i;
            }
        }
        return -1;
    }
}
