package org.kitpress.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Images without alt text, or with one that says nothing: a file name, "image of …", "photo". */
final class AltTexts implements Check.OfLinks {
    private static final Pattern FILE = Pattern.compile(
            "\\S+\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)|(?:img|dsc|dscn|pict|image|screenshot|scan)[ _-]?\\d+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING =
            Pattern.compile("(?:an? |the )?(?:image|picture|graphic|illustration) of\\b.*", Pattern.CASE_INSENSITIVE);
    private static final List<String> EMPTY = List.of("""
            image, picture, photo, photograph, graphic, illustration, logo, icon, chart, graph, diagram, drawing,
            screenshot, figure, untitled, alt, alt text, placeholder, spacer
            """.strip().split(",\\s+"));
    private static final String DESCRIBE = "Describe the image for people who cannot see it";

    @Override
    public void check(LinkReference link, CheckContext context, List<Finding> findings) {
        String words = link.words().strip();
        if (link.sort() != LinkReference.Sort.IMAGE) {
            return;
        }
        if (words.isEmpty()) {
            findings.add(Rule.IMAGE_WITHOUT_ALTERNATIVE.at(
                    link.place(),
                    "the image '" + link.target() + "' has no alt text",
                    "Describe the image between the square brackets: `![A table for four](…)`. "
                            + "If it is only decoration, say so in braces: `![](…){decorative}`."));
        } else if (FILE.matcher(words).matches() || words.equals(bareName(link.target()))) {
            findings.add(useless(link, "is a file name", DESCRIBE));
        } else if (EMPTY.contains(words.toLowerCase(Locale.ROOT))) {
            findings.add(useless(link, "says only that this is an image", DESCRIBE));
        } else if (OPENING.matcher(words).matches()) {
            findings.add(useless(
                    link,
                    "begins by saying that this is an image, which screen readers say anyway",
                    "Begin with what the image shows"));
        }
    }

    private static Finding useless(LinkReference link, String what, String remedy) {
        return Rule.USELESS_ALTERNATIVE.at(
                link.place(),
                "the alt text '" + link.words().strip() + "' " + what,
                remedy + ": `![Four children sit around a librarian](…)`.");
    }

    private static String bareName(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
