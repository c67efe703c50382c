package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images with alt text that says nothing: a file name, "image of …", "photo". */
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
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (LinkReference linkReference : context.refs()) {
            String words = linkReference.words().strip();
            if (linkReference.sort() != LinkReference.Sort.IMAGE || words.isEmpty()) {
                continue;
            }
            if (FILE.matcher(words).matches() || words.equals(bareName(linkReference.target()))) {
                add(findings, linkReference, "is a file name", "Describe the image for people who cannot see it");
            } else if (EMPTY.contains(words.toLowerCase(Locale.ROOT))) {
                add(
                        findings,
                        linkReference,
                        "says only that this is an image",
                        "Describe the image for people who cannot see it");
            } else if (OPENING.matcher(words).matches()) {
                add(
                        findings,
                        linkReference,
                        "begins by saying that this is an image, which screen readers say anyway",
                        "Begin with what the image shows");
            }
        }
        return findings;
    }

    private void add(List<Finding> findings, LinkReference linkReference, String what, String remedy) {
        findings.add(Rule.USELESS_ALTERNATIVE.at(
                linkReference.place(),
                "the alt text '" + linkReference.words().strip() + "' " + what,
                remedy + ": `![Four children sit around a librarian](…)`."));
    }

    private static String bareName(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
