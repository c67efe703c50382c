package org.kitpress.build;

import java.util.ArrayList;
import java.util.List;
import org.kitpress.content.words.WordsCatalog;
import org.kitpress.content.words.WordsFile;
import org.kitpress.model.Messages;
import org.kitpress.model.Settings;
import org.kitpress.render.html.ThemeFiles;
import org.kitpress.report.Finding;

/**
 * The words files of the default theme and of the site's own.
 *
 * @param findings what is wrong with the files
 */
record ThemeWords(List<WordsFile> bundled, List<WordsFile> own, List<Finding> findings) {
    private static final String FOLDER = "words/";

    /** @param name of the site's theme */
    static ThemeWords read(String name, ThemeFiles own, ThemeFiles bundled) {
        List<Finding> findings = new ArrayList<>();
        return new ThemeWords(files("default", bundled, findings), files(name, own, findings), findings);
    }

    private static List<WordsFile> files(String theme, ThemeFiles files, List<Finding> findings) {
        List<WordsFile> words = new ArrayList<>();
        files.under(FOLDER).forEach((name, bytes) -> {
            if (name.endsWith(".yaml")) {
                words.add(WordsFile.read("themes/" + theme + "/" + FOLDER + name, bytes, findings));
            }
        });
        return words;
    }

    /** The words of the toolkit's first language. */
    Messages messages(Settings settings) {
        String language = settings.languages().isEmpty()
                ? "en"
                : settings.languages().get(0).tag();
        return new WordsCatalog(bundled, own, settings.wordChanges()).messages(language);
    }
}
