package org.kitpress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of the well-known kinds that run a script, {@code ran(1)}, where they are not treated as text. */
public final class Vectors {
    private static final String FILE = "src/test/resources/hostile/vectors.txt";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|(.))");

    private Vectors() {}

    /** All of them, one on each line of the file; lines with two number signs name the kinds. */
    public static List<String> all() {
        try {
            return Files.readAllLines(BuiltSite.ROOT.resolve(FILE)).stream()
                    .filter(line -> !line.startsWith("## "))
                    .map(Vectors::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(escape -> {
            String unit = escape.group(1);
            String text = unit != null
                    ? String.valueOf((char) Integer.parseInt(unit, 16))
                    : switch (escape.group(2)) {
                        case "n" -> "\n";
                        case "r" -> "\r";
                        case "t" -> "\t";
                        default -> escape.group(2);
                    };
            return Matcher.quoteReplacement(text);
        });
    }

    /** The vectors in groups of about the same size. */
    static List<List<String>> groups(int count) {
        List<String> all = all();
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(all.subList(all.size() * i / count, all.size() * (i + 1) / count));
        }
        return groups;
    }
}
