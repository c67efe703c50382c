package org.kitpress.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.FileNames;
import org.kitpress.content.files.FileTypes;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Names that a file in {@code content/} cannot have, each with a name that it can have. */
final class NameProblems {
    /** Longer addresses are cut off by some programs, and no file system allows much longer paths. */
    private static final int LONGEST_PATH = 600;

    private static final Pattern FRONT_MATTER = Pattern.compile("\uFEFF?---\\s*\\R\\s*[A-Za-z-]+:\\s");

    /** Enough to see whether a text begins with front matter. */
    private static final int START_OF_TEXT = 200;

    private NameProblems() {}

    /** @param meant the path that the file was probably meant to have */
    record Misnamed(Finding finding, String meant) {}

    /**
     * Recognizes a page whose name has the wrong ending, or that other programs name differently, and a text that is no
     * page.
     *
     * @param file relative to the site folder
     * @return null for all other files
     */
    static @Nullable Misnamed misnamed(Path site, String file) throws IOException {
        int begin = file.lastIndexOf('/') + 1;
        String name = file.substring(begin);
        String index = FileTypes.indexName(name);
        if (index != null) {
            Finding finding = Rule.BAD_FILE_NAME.at(
                    Place.startOf(file),
                    "the main page of a folder is named `" + index + "`, not `" + name + "`",
                    "Rename the file to `" + index + "`.");
            return new Misnamed(finding, file.substring(0, begin) + index);
        }
        String page = FileTypes.pageName(name);
        if (FileTypes.isAboutTheProject(name) && !hasFields(site.resolve(file))) {
            Finding finding = Rule.UNKNOWN_FILE.at(
                    Place.startOf(file),
                    "this file is about the project and has no fields, so it was skipped",
                    "Move it out of `content/`. If it is a page, begin it with a line `---`, `title: …`, `summary: …`, and"
                            + " another line `---`.");
            return new Misnamed(finding, file);
        }
        if (page == null && name.toLowerCase(Locale.ROOT).matches(".+\\.te?xt") && hasFields(site.resolve(file))) {
            page = name.substring(0, name.lastIndexOf('.')) + ".md";
        }
        if (page == null) {
            return null;
        }
        String plain = FileNames.plain(page);
        page = plain == null ? page : plain;
        Finding finding = Rule.UNKNOWN_FILE.at(
                Place.startOf(file),
                "this looks like a page, but its name does not end with `" + page.substring(page.lastIndexOf('.'))
                        + "`, so the file was skipped",
                "Rename the file to `" + page + "`. If the end of its name is hidden, let your computer show the"
                        + " extensions of files first.");
        return new Misnamed(finding, file.substring(0, begin) + page);
    }

    private static boolean hasFields(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START_OF_TEXT), StandardCharsets.UTF_8);
            return FRONT_MATTER.matcher(start).lookingAt();
        }
    }

    /** The problem of the first part of a path that has one; null if there is none. */
    static @Nullable Finding badName(String file) {
        if (file.length() > LONGEST_PATH) {
            return Rule.BAD_FILE_NAME.at(
                    Place.startOf(file),
                    "the path has " + file.length() + " characters, but can have at most " + LONGEST_PATH,
                    "Shorten the names of the file and its folders, or use fewer folders.");
        }
        for (int end = ContentFiles.CONTENT.length(); end <= file.length(); end++) {
            if (end == file.length() || file.charAt(end) == '/') {
                String name = file.substring(file.lastIndexOf('/', end - 1) + 1, end);
                String problem = FileNames.problem(name);
                if (problem != null) {
                    return Rule.BAD_FILE_NAME.at(Place.startOf(file.substring(0, end)), problem, rename(name));
                }
            }
        }
        return null;
    }

    private static String rename(String name) {
        String plain = FileNames.plain(name);
        return "Rename it" + (plain == null ? "" : ", for example to `" + plain + "`")
                + ". Use only the letters a to z, digits, hyphens, and periods.";
    }
}
