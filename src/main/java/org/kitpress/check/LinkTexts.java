package org.kitpress.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links without text, or whose text does not say where they go; people who jump from link to link need to know. */
final class LinkTexts implements Check.OfLinks {
    private static final Set<String> VAGUE = Set.of("""
            click, click here, click this link, continue, details, download, find out more, go, here, info,
            information, learn more, link, link here, more, more details, more info, more information, page, read,
            read more, read more here, read this, see here, see more, start, this, this document, this file,
            this link, this page, this website, web page, website
            """.strip().split(",\\s+"));

    @Override
    public void check(LinkReference link, CheckContext context, List<Finding> findings) {
        if (link.sort() != LinkReference.Sort.TEXT) {
            return;
        }
        if (link.words().isBlank()) {
            findings.add(Rule.LINK_WITHOUT_WORDS.at(
                    link.place(),
                    "the link has no text",
                    "Write the text between the square brackets: `[the planning guide](" + link.target() + ")`."));
        } else if (VAGUE.contains(plain(link.words()))) {
            findings.add(Rule.VAGUE_LINK_TEXT.at(
                    link.place(),
                    "the link text '" + link.words() + "' does not say where the link goes",
                    "Use words that describe the page that the link goes to, such as its title."));
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip()
                .replaceAll(" +", " ");
    }
}
