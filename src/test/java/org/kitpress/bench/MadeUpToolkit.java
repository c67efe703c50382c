package org.kitpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a toolkit of any number of pages: two thirds prose of some 700 words in six sections, with links, lists and
 * tables; the rest planning steps, checklists and scenarios. The same number always gives the same files. Words are
 * drawn by Zipf's law from made-up ones, so that a page has as many different words as a real text.
 */
public final class MadeUpToolkit {
    private static final int WORDS_ON_A_PAGE = 700;
    private static final int PAGES_IN_A_FOLDER = 50;
    private static final int VOCABULARY = 12_000;

    private final Random random = new Random(20261122);
    private final List<String> words = new ArrayList<>();
    private final double[] reach = new double[VOCABULARY];
    private final Path content;

    private MadeUpToolkit(Path site) {
        this.content = site.resolve("content");
        String[] starts = {
            "b", "br", "c", "ch", "d", "f", "g", "h", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w"
        };
        String[] middles = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
        String[] ends = {"n", "r", "l", "t", "m", "nd", "st", "ck", "ng", "ld"};
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int part = 0; part <= i % 3; part++) {
                word.append(pick(starts)).append(pick(middles)).append(pick(ends));
            }
            words.add(word.toString());
            sum += 1.0 / (i + 2.7);
            reach[i] = sum;
        }
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    /** Writes {@code content/} into a folder, which need not be there. */
    public static void write(Path site, int pages) {
        try {
            new MadeUpToolkit(site).write(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int pages) throws IOException {
        int folders = (pages + PAGES_IN_A_FOLDER - 1) / PAGES_IN_A_FOLDER;
        StringBuilder navigation = new StringBuilder();
        for (int f = 0; f < folders; f++) {
            navigation.append("  - part-").append(f + 1).append("/\n");
        }
        file(
                "toolkit.yaml",
                "title: A made-up toolkit\ntagline: For measuring\norganization: {name: Nobody}\nnavigation:\n"
                        + navigation);
        file("index.md", head("Home", "") + sentence(30) + "\n");
        for (int f = 0; f < folders; f++) {
            file("part-" + (f + 1) + "/_folder.yaml", "title: Part " + (f + 1) + "\nsummary: Use this to measure.\n");
            for (int p = 0; p < Math.min(PAGES_IN_A_FOLDER, pages - f * PAGES_IN_A_FOLDER); p++) {
                page("part-" + (f + 1) + "/" + (p + 1) + "-page-" + (p + 1), p);
            }
        }
    }

    private void page(String path, int number) throws IOException {
        switch (number % 9) {
            case 2 -> file(path + ".yaml", step(number + 1));
            case 5 -> file(path + ".yaml", checklist());
            case 8 -> file(path + ".yaml", scenario());
            default -> file(path + ".md", head(title(), "") + prose(number));
        }
    }

    private String prose(int number) {
        StringBuilder text = new StringBuilder();
        for (int section = 0; section < 6; section++) {
            text.append("## ").append(title()).append("\n\n");
            text.append(sentence(WORDS_ON_A_PAGE / 12)).append("\n\n");
            text.append(sentence(WORDS_ON_A_PAGE / 24))
                    .append(" See [")
                    .append(title())
                    .append("](");
            text.append(number == 0 ? "../index.md" : "1-page-1.md").append(").\n\n");
            for (int item = 0; item < 3; item++) {
                text.append("- ").append(sentence(WORDS_ON_A_PAGE / 72)).append('\n');
            }
            text.append('\n');
        }
        text.append("| ").append(title()).append(" | ").append(title()).append(" |\n|---|---|\n| ");
        return text.append(sentence(5))
                .append(" | ")
                .append(sentence(5))
                .append(" |\n")
                .toString();
    }

    private String step(int number) {
        StringBuilder text = new StringBuilder(yamlHead("planning-step"));
        text.append("number: ")
                .append(number)
                .append("\npurpose: ")
                .append(sentence(40))
                .append("\ngroups:\n");
        for (int group = 0; group < 5; group++) {
            text.append("  - id: group-")
                    .append(group)
                    .append("\n    title: ")
                    .append(title())
                    .append("\n    questions:\n");
            for (int q = 0; q < 4; q++) {
                text.append("      - {id: q-")
                        .append(group)
                        .append('-')
                        .append(q)
                        .append(", text: ")
                        .append(sentence(18))
                        .append("}\n");
            }
        }
        return text.toString();
    }

    private String checklist() {
        StringBuilder text = new StringBuilder(yamlHead("checklist"));
        text.append("purpose: ").append(sentence(30)).append("\nareas:\n");
        for (int area = 0; area < 4; area++) {
            text.append("  - id: area-")
                    .append(area)
                    .append("\n    title: ")
                    .append(title())
                    .append("\n    items:\n");
            for (int i = 0; i < 5; i++) {
                text.append("      - {id: item-")
                        .append(area)
                        .append('-')
                        .append(i)
                        .append(", action: ")
                        .append(sentence(15));
                text.append(", detail: ").append(sentence(20)).append("}\n");
            }
        }
        return text.toString();
    }

    private String scenario() {
        StringBuilder text = new StringBuilder(yamlHead("scenario"));
        text.append("label: ")
                .append(title())
                .append("\nsetting: ")
                .append(sentence(80))
                .append("\nactions:\n");
        for (int i = 0; i < 4; i++) {
            text.append("  - ").append(sentence(60)).append('\n');
        }
        return text.append("outcomes:\n  - ").append(sentence(60)).append('\n').toString();
    }

    private String head(String title, String more) {
        return "---\ntitle: " + title + "\nsummary: " + sentence(12) + "\n" + more + "---\n";
    }

    private String yamlHead(String kind) {
        return "kind: " + kind + "\ntitle: " + title() + "\nsummary: " + sentence(12) + "\n";
    }

    private String title() {
        String first = word();
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + " " + word() + " " + word();
    }

    private String sentence(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.append('.').toString();
    }

    private String word() {
        int at = java.util.Arrays.binarySearch(reach, random.nextDouble() * reach[VOCABULARY - 1]);
        return words.get(Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at));
    }

    private void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Writes a toolkit: the folder, and the number of pages. */
    public static void main(String[] args) {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }
}
