package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Pictures whose alternative is there and tells nothing: a file's name, "image of …", "photo". */
final class UselessAltText implements Check {
    private static final Pattern FILE = Pattern.compile(
            "\\S+\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)|(?:img|dsc|dscn|pict|image|screenshot|scan)[ _-]?\\d+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING =
            Pattern.compile("(?:an? |the )?(?:image|picture|graphic|illustration) of\\b.*", Pattern.CASE_INSENSITIVE);
    private static final List<String> EMPTY = List.of("""
            image, picture, photo, photograph, graphic, illustration, logo, icon, chart, graph, diagram, drawing,
            screenshot, figure, untitled, alt, alt text, placeholder, spacer
            """.strip().split(",\\s+"));

    @Override
    public List<Finding> check(CheckContext toolkit) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : toolkit.refs()) {
            String words = linkReference.words().strip();
            if (linkReference.sort() != LinkReference.Sort.IMAGE || words.isEmpty()) {
                continue;
            }
            if (FILE.matcher(words).matches() || words.equals(bareName(linkReference.target()))) {
                add(findings, linkReference, "is the name of a file", "Write what the picture tells");
            } else if (EMPTY.contains(words.toLowerCase(Locale.ROOT))) {
                add(findings, linkReference, "says only that there is a picture", "Write what it tells");
            } else if (OPENING.matcher(words).matches()) {
                add(
                        findings,
                        linkReference,
                        "says first that it is a picture, which readers hear anyway",
                        "Begin with what it shows");
            }
        }
        return findings;
    }

    private void add(List<Finding> findings, LinkReference linkReference, String what, String remedy) {
        findings.add(Rule.USELESS_ALTERNATIVE.at(
                linkReference.place(),
                "the text '" + linkReference.words().strip() + "' that stands in for a picture " + what,
                remedy + ", for those who cannot see it: `![Four children sit around a librarian](…)`."));
    }

    private static String bareName(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
