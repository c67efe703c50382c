package org.kitpress.cli.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kitpress.report.Rule;

/** The documentation pages of the rules, which are in the jar so that a report can include them. */
final class RulePages {
    private RulePages() {}

    /** Returns the rule's page in Markdown, which begins with the id as a heading. */
    static String read(Rule rule) {
        try (InputStream page = RulePages.class.getResourceAsStream("/rules/" + rule.id() + ".md")) {
            if (page == null) {
                throw new IllegalStateException("the jar has no page about the rule '" + rule.id() + "'");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
