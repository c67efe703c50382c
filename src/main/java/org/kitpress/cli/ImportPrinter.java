package org.kitpress.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.importer.ImportResult;
import org.kitpress.importer.draft.PartCount;
import org.kitpress.importer.draft.ReviewNote;

/** Prints what was made of a document, what is in it, and where a person should look. */
final class ImportPrinter {
    private final Streams streams;
    private final SiteOptions options;

    ImportPrinter(Streams streams, SiteOptions options) {
        this.streams = streams;
        this.options = options;
    }

    void print(ImportResult.Document document) {
        if (options.quiet) {
            return;
        }
        List<ImportResult.File> files = document.files();
        String kind = files.get(0).draft().kind().key();
        line(document.name() + ": " + kind + (document.reason().isEmpty() ? "" : ", because " + document.reason()));
        for (ImportResult.File file : files) {
            String counts = counts(file.draft().counts());
            line("  " + file.path() + (counts.isEmpty() ? "" : ": " + counts));
        }
        pictures(document.images());
        document.notices().forEach(aside -> line("  " + aside));
        Map<String, List<String>> guesses = guesses(files);
        if (!guesses.isEmpty()) {
            line("  This was guessed. Settle each, and take its comment \"Look at this\" out:");
            guesses.forEach((why, places) -> line(
                    "    " + places.get(0) + ": " + why + (places.size() > 1 ? " (" + places.size() + " times)" : "")));
        }
    }

    /** How many pictures stand in each folder. */
    private void pictures(List<ImportResult.Image> pictures) {
        Map<String, Integer> folders = new LinkedHashMap<>();
        for (ImportResult.Image picture : pictures) {
            String folder = picture.path().substring(0, picture.path().lastIndexOf('/') + 1);
            folders.merge(folder, 1, Integer::sum);
        }
        folders.forEach((folder, count) -> line("  " + folder + ": " + new PartCount(count, "picture")));
    }

    /** The same guess many times is told once, with its first place. */
    private static Map<String, List<String>> guesses(List<ImportResult.File> files) {
        Map<String, List<String>> guesses = new LinkedHashMap<>();
        for (ImportResult.File file : files) {
            for (ReviewNote reviewNote : file.draft().unsure()) {
                guesses.computeIfAbsent(reviewNote.why(), why -> new ArrayList<>())
                        .add(file.path() + ":" + reviewNote.line());
            }
        }
        return guesses;
    }

    private static String counts(List<PartCount> counts) {
        return counts.stream()
                .filter(partCount -> partCount.number() > 0)
                .map(PartCount::toString)
                .collect(Collectors.joining(", "));
    }

    private void line(String text) {
        streams.out().println(TextFormat.visible(text));
    }
}
