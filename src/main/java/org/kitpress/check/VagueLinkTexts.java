package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Links whose text does not say where they go, which people who jump from link to link need to know. */
final class VagueLinkTexts implements Check {
    private static final Set<String> VAGUE = Set.of("""
            click, click here, click this link, continue, details, download, find out more, go, here, info,
            information, learn more, link, link here, more, more details, more info, more information, page, read,
            read more, read more here, read this, see here, see more, start, this, this document, this file,
            this link, this page, this website, web page, website
            """.strip().split(",\\s+"));

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : context.refs()) {
            if (linkReference.sort() == LinkReference.Sort.TEXT && VAGUE.contains(plain(linkReference.words()))) {
                findings.add(Rule.VAGUE_LINK_TEXT.at(
                        linkReference.place(),
                        "the link text '" + linkReference.words() + "' does not say where the link goes",
                        "Use words that describe the page that the link goes to, such as its title."));
            }
        }
        return findings;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip()
                .replaceAll(" +", " ");
    }
}
