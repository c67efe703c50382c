package org.kitpress.build;

import java.io.IOException;
import java.util.List;
import org.kitpress.content.words.WordsCatalog;
import org.kitpress.model.Messages;
import org.kitpress.model.Settings;
import org.kitpress.report.Finding;

/**
 * The words around the content of a site, for people who change or translate them.
 *
 * @param language the site's own
 * @param findings what is wrong with its words files, and with what {@code toolkit.yaml} says about words
 */
public record SiteWords(WordsCatalog catalog, String language, List<Finding> findings) {
    /** @throws IOException when a file cannot be read */
    public static SiteWords read(Workspace workspace) throws IOException {
        Settings settings = workspace.content().toolkit().settings();
        ThemeWords words = workspace.theme(settings.theme()).words();
        return new SiteWords(words.catalog(settings), ThemeWords.language(settings), words.findings(settings));
    }

    /** The words of a language, complete in all keys. */
    public Messages messages(String tag) {
        return catalog.messages(tag);
    }

    /** The keys that have no text in a language itself, sorted. */
    public List<String> missing(String tag) {
        return catalog.missing(tag);
    }
}
