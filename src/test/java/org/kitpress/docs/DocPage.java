package org.kitpress.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file of the documentation.
 *
 * @param file relative to the project, with forward slashes
 */
record DocPage(String file, List<String> lines) {
    static final Path ROOT = Path.of(System.getProperty("kitpress.root", ".")).toAbsolutePath();

    private static final Pattern FENCE = Pattern.compile("```(\\S*)");
    private static final Pattern FILE = Pattern.compile("File: `(content/[^`]+)`");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /**
     * A block of code.
     *
     * @param language the text after the three backticks
     * @param content the content file named in the line before the block; null for none
     * @param line number of the block's first line in the file, from 1
     */
    record Block(String language, @Nullable String content, List<String> code, int line) {
        String text() {
            return String.join("\n", code) + "\n";
        }
    }

    static DocPage read(String file) {
        try {
            return new DocPage(file, Files.readAllLines(ROOT.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All documentation: the files at the top, and everything in docs. */
    static List<DocPage> all() throws IOException {
        List<DocPage> pages = new ArrayList<>();
        for (String name : List.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")) {
            pages.add(read(name));
        }
        pages.addAll(under("docs"));
        return pages;
    }

    static List<DocPage> under(String folder) throws IOException {
        try (Stream<Path> walk = Files.walk(ROOT.resolve(folder))) {
            return walk.filter(path -> path.toString().endsWith(".md"))
                    .map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .map(DocPage::read)
                    .toList();
        }
    }

    /** The file's name without its extension. */
    String name() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = lines.subList(i + 1, lines.size()).indexOf("```") + i + 1;
                Matcher named = FILE.matcher(before);
                String content = named.matches() ? named.group(1) : null;
                blocks.add(new Block(fence.group(1), content, lines.subList(i + 1, end), i + 2));
                i = end;
            }
            before = lines.get(i).isBlank() ? before : lines.get(i);
        }
        return blocks;
    }

    /** The examples that are complete content files. */
    List<Block> examples() {
        return blocks().stream().filter(block -> block.content() != null).toList();
    }

    /** The lines outside code blocks; the others are blank, so that line numbers do not change. */
    List<String> prose() {
        List<String> prose = new ArrayList<>(lines);
        for (Block block : blocks()) {
            for (int i = block.line() - 2; i < block.line() + block.code().size(); i++) {
                prose.set(i, "");
            }
        }
        return prose;
    }

    List<String> headings() {
        return prose().stream()
                .filter(line -> line.matches("#{1,6} .*"))
                .map(line -> line.replaceFirst("#+ ", ""))
                .toList();
    }

    /** The ids that GitHub gives to headings. */
    List<String> anchors() {
        return headings().stream()
                .map(heading -> LINK.matcher(heading).replaceAll("]"))
                .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", ""))
                .map(heading -> heading.replace(' ', '-'))
                .toList();
    }

    /** The targets of all links and images. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (String line : prose()) {
            Matcher link = LINK.matcher(CODE.matcher(line).replaceAll("code"));
            while (link.find()) {
                links.add(link.group(1));
            }
        }
        return links;
    }

    /** The code in backticks in a text. */
    static List<String> code(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
