package org.kitpress.statement;

import java.util.List;
import org.kitpress.model.CheckSettings;
import org.kitpress.model.Suppression;
import org.kitpress.model.Toolkit;

/**
 * The site that is being built.
 *
 * @param pages the number of its web pages, generated ones included
 * @param pdfs the number of its PDFs; 0 if it is built without them
 * @param isThemeChanged whether the site has files of a theme of its own
 */
public record BuiltSite(
        Toolkit toolkit,
        CheckSettings checks,
        List<Suppression> suppressions,
        int pages,
        int pdfs,
        boolean isThemeChanged) {}
