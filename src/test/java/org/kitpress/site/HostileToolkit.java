package org.kitpress.site;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitpress.editing.scaffold.NewFile;
import org.kitpress.editing.scaffold.Starter;

/** A toolkit with a page of each kind, in which hostile texts are the value of each field that holds text. */
final class HostileToolkit {
    /** A value that begins with a capital letter is text; ids, paths, words, dates, and numbers do not. */
    private static final Pattern FIELD = Pattern.compile("(?m)^( *(?:- )?[a-z-]+: |  +- )([A-Z][^\\n]*)$");

    private static final Pattern LIST = Pattern.compile("(?m)^( *[a-z-]+: )\\[([A-Z][^\\]]*)]$");
    private static final Pattern BODY = Pattern.compile("(?s)\\A(---\\n.*?\\n---\\n).*");

    private static final String SETTINGS = """
            base-url: https://example.org/kit/
            feedback: {way: mail, address: office@example.org, question: %1$s, yes: [%1$s], no: [%1$s]}
            checks: {severity: {long-summary: off}}
            """;

    private final String value;
    private final String body;
    private int fields;

    HostileToolkit(List<String> vectors) {
        value = '"' + new String(JsonStringEncoder.getInstance().quoteAsString(String.join("\n\n", vectors))) + '"';
        body = vectors.stream()
                .filter(vector -> vector.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'))
                .collect(Collectors.joining("\n\n"));
    }

    /** Writes the files, and returns how many fields and texts the vectors were written into. */
    int write(Path site) throws IOException {
        for (NewFile file : Starter.files("A toolkit")) {
            if (file.path().startsWith("content/")) {
                Path path = site.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, hostile(file));
            }
        }
        return fields;
    }

    /** Adds files that have the texts as their names, as far as the system can have such files. A slash makes a folder. */
    static void writeNames(Path site, List<String> vectors) throws IOException {
        Path content = site.resolve("content");
        for (String vector : vectors) {
            try {
                Path file =
                        content.resolve(vector.replaceAll("^/+", "") + ".md").normalize();
                if (file.startsWith(content) && !Files.exists(file)) {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, "---\ntitle: A\n---\n");
                }
            } catch (InvalidPathException | FileSystemException e) {
                // Too long, or with characters that names cannot have here.
            }
        }
    }

    private String hostile(NewFile file) {
        String text = Stream.of(FIELD).reduce(file.text(), (now, pattern) -> replace(now, pattern), (a, b) -> b);
        text = LIST.matcher(text).replaceAll(list -> {
            fields++;
            return Matcher.quoteReplacement(list.group(1) + "[" + value + ", " + value + "]");
        });
        if (file.path().endsWith(".md")) {
            fields++;
            return BODY.matcher(text).replaceFirst("$1") + body + "\n";
        }
        return file.path().endsWith("toolkit.yaml") ? text + SETTINGS.formatted(value) : text;
    }

    private String replace(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(field -> {
            fields++;
            return Matcher.quoteReplacement(field.group(1) + value);
        });
    }
}
