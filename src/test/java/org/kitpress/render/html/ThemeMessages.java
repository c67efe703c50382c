package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kitpress.content.words.WordsCatalog;
import org.kitpress.content.words.WordsFile;
import org.kitpress.model.Messages;
import org.kitpress.model.TextOverride;
import org.kitpress.report.Finding;

/** The English words of a theme, as a build reads them. */
public final class ThemeMessages {
    private ThemeMessages() {}

    public static Messages of(ThemeFiles theme) {
        return of(theme, List.of());
    }

    static Messages of(ThemeFiles theme, List<TextOverride> changes) {
        List<Finding> findings = new ArrayList<>();
        WordsFile english =
                WordsFile.read("words/en.yaml", Objects.requireNonNull(theme.find("words/en.yaml")), findings);
        assertEquals(List.of(), findings);
        return new WordsCatalog(List.of(english), List.of(), changes, Set.of()).messages("en");
    }
}
