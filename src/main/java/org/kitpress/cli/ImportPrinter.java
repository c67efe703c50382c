package org.kitpress.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.importer.Imported;
import org.kitpress.importer.draft.Count;
import org.kitpress.importer.draft.Unsure;

/** Prints what was made of a document, what is in it, and where a person should look. */
final class ImportPrinter {
    private final Streams streams;
    private final SiteOptions options;

    ImportPrinter(Streams streams, SiteOptions options) {
        this.streams = streams;
        this.options = options;
    }

    void print(Imported.Document document) {
        if (options.quiet) {
            return;
        }
        List<Imported.File> files = document.files();
        String kind = files.get(0).draft().kind();
        line(document.name() + ": " + kind + (document.reason().isEmpty() ? "" : ", because " + document.reason()));
        for (Imported.File file : files) {
            String counts = counts(file.draft().counts());
            line("  " + file.path() + (counts.isEmpty() ? "" : ": " + counts));
        }
        pictures(document.pictures());
        document.asides().forEach(aside -> line("  " + aside));
        Map<String, List<String>> guesses = guesses(files);
        if (!guesses.isEmpty()) {
            line("  This was guessed. Settle each, and take its comment \"Look at this\" out:");
            guesses.forEach((why, places) -> line(
                    "    " + places.get(0) + ": " + why + (places.size() > 1 ? " (" + places.size() + " times)" : "")));
        }
    }

    /** How many pictures stand in each folder. */
    private void pictures(List<Imported.Picture> pictures) {
        Map<String, Integer> folders = new LinkedHashMap<>();
        for (Imported.Picture picture : pictures) {
            String folder = picture.path().substring(0, picture.path().lastIndexOf('/') + 1);
            folders.merge(folder, 1, Integer::sum);
        }
        folders.forEach((folder, count) -> line("  " + folder + ": " + new Count(count, "picture")));
    }

    /** The same guess many times is told once, with its first place. */
    private static Map<String, List<String>> guesses(List<Imported.File> files) {
        Map<String, List<String>> guesses = new LinkedHashMap<>();
        for (Imported.File file : files) {
            for (Unsure unsure : file.draft().unsure()) {
                guesses.computeIfAbsent(unsure.why(), why -> new ArrayList<>()).add(file.path() + ":" + unsure.line());
            }
        }
        return guesses;
    }

    private static String counts(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.number() > 0)
                .map(Count::toString)
                .collect(Collectors.joining(", "));
    }

    private void line(String text) {
        streams.out().println(TextFormat.visible(text));
    }
}
