package org.kitpress.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitpress.content.words.WordsCatalog;
import org.kitpress.content.words.WordsCheck;
import org.kitpress.content.words.WordsFile;
import org.kitpress.model.Messages;
import org.kitpress.model.Settings;
import org.kitpress.model.Vocabulary;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.report.Finding;

/**
 * The words files of the default theme and of the site's own.
 *
 * @param used the text of the site's own templates and scripts, which name the keys that they use
 * @param faults what is wrong with the files themselves
 */
record ThemeWords(List<WordsFile> bundled, List<WordsFile> own, String used, List<Finding> faults) {
    private static final String FOLDER = "words/";
    private static final String ANSWERS = "answers-";

    /** @param name of the site's theme */
    static ThemeWords read(String name, ThemeFiles own, ThemeFiles bundled) {
        List<Finding> faults = new ArrayList<>();
        return new ThemeWords(
                files("default", bundled, faults),
                files(name, own, faults),
                text(own.under("templates/")) + text(own.under("assets/js/")),
                faults);
    }

    private static List<WordsFile> files(String theme, ThemeFiles files, List<Finding> faults) {
        List<WordsFile> words = new ArrayList<>();
        files.under(FOLDER).forEach((name, bytes) -> {
            if (name.endsWith(".yaml")) {
                words.add(WordsFile.read("themes/" + theme + "/" + FOLDER + name, bytes, faults));
            }
        });
        return words;
    }

    private static String text(Map<String, byte[]> files) {
        return files.values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** The words of the toolkit's first language. */
    Messages messages(Settings settings) {
        return catalog(settings).messages(language(settings));
    }

    /** What is wrong with the words that the toolkit gets. */
    List<Finding> findings(Settings settings) {
        List<Finding> findings = new ArrayList<>(faults);
        findings.addAll(WordsCheck.check(catalog(settings), language(settings), this::isUsed));
        return List.copyOf(findings);
    }

    /** Scripts name the keys that they may read without the part that all of these begin with. */
    private boolean isUsed(String key) {
        return used.contains(key)
                || key.startsWith(ANSWERS) && used.contains('"' + key.substring(ANSWERS.length()) + '"');
    }

    WordsCatalog catalog(Settings settings) {
        return new WordsCatalog(bundled, own, settings.textOverrides(), declared(settings.vocabulary()));
    }

    private static Set<String> declared(Vocabulary vocabulary) {
        return Stream.of(Vocabulary.Kind.PERSPECTIVE, Vocabulary.Kind.PACKET_LEVEL)
                .flatMap(kind -> vocabulary.ids(kind).stream().map(kind::key))
                .collect(Collectors.toSet());
    }

    static String language(Settings settings) {
        return settings.languages().isEmpty()
                ? "en"
                : settings.languages().get(0).tag();
    }
}
