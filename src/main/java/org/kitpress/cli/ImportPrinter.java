package org.kitpress.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.importer.ImportResult;
import org.kitpress.importer.draft.PartCount;
import org.kitpress.importer.draft.ReviewNote;

/** Prints the drafts made from a document, what they contain, and what to review. */
record ImportPrinter(PrintWriter out) {
    void print(ImportResult.Document document) {
        List<ImportResult.File> files = document.files();
        String kind = files.get(0).draft().kind().key();
        line(document.name() + ": " + kind + (document.reason().isEmpty() ? "" : ", because " + document.reason()));
        for (ImportResult.File file : files) {
            String counts = counts(file.draft().counts());
            line("  " + file.path() + (counts.isEmpty() ? "" : ": " + counts));
        }
        printImageFolders(document.images());
        document.notices().forEach(notice -> line("  " + notice));
        Map<String, List<String>> notes = notesWithPlaces(files);
        if (!notes.isEmpty()) {
            line("  Review these guesses, and delete the \"Review:\" comments when you are done:");
            notes.forEach((message, places) -> line("    " + places.get(0) + ": " + message
                    + (places.size() > 1 ? " (" + places.size() + " times)" : "")));
        }
    }

    private void printImageFolders(List<ImportResult.Image> images) {
        Map<String, Integer> folders = new LinkedHashMap<>();
        for (ImportResult.Image image : images) {
            String folder = image.path().substring(0, image.path().lastIndexOf('/') + 1);
            folders.merge(folder, 1, Integer::sum);
        }
        folders.forEach((folder, count) -> line("  " + folder + ": " + new PartCount(count, "image")));
    }

    /** Groups equal notes, so that each is printed once with the first place where it applies. */
    private static Map<String, List<String>> notesWithPlaces(List<ImportResult.File> files) {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (ImportResult.File file : files) {
            for (ReviewNote note : file.draft().reviewNotes()) {
                notes.computeIfAbsent(note.message(), message -> new ArrayList<>())
                        .add(file.path() + ":" + note.line());
            }
        }
        return notes;
    }

    private static String counts(List<PartCount> counts) {
        return counts.stream()
                .filter(part -> part.count() > 0)
                .map(PartCount::toString)
                .collect(Collectors.joining(", "));
    }

    private void line(String text) {
        out.println(TextFormat.visible(text));
    }
}
