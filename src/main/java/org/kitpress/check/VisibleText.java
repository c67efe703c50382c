package org.kitpress.check;

import java.util.Locale;
import java.util.Set;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;

/**
 * The words of a text in which a word or a mark can mean something to readers: without code, without links that show only
 * their address, and without what Kitpress adds itself. Blocks begin on new lines.
 */
final class VisibleText {
    /** Takes the place of code and addresses, so that the words around them do not seem to belong together. */
    private static final char OMITTED = '\uFFFC';

    private static final Set<String> CODE = Set.of("code", "pre", "kbd", "samp", "var");
    private static final Set<String> INLINE = Set.of("""
            a strong em b i u s del ins small sub sup mark q cite abbr dfn bdi bdo span time wbr
            """.strip().split(" "));
    /** The classes of elements that are not the author's. */
    private static final Set<String> OWN = Set.of("footnote-ref", "footnote-back", "task-mark");

    private final Prose prose;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    /** The element that is being omitted, and how many of its kind are open; empty for none. */
    private String omitted = "";

    private int depth;
    private int link = -1;
    private int linkStart;

    private VisibleText(Prose prose) {
        this.prose = prose;
    }

    static String of(Prose prose) {
        VisibleText visible = new VisibleText(prose);
        prose.spans().forEach(visible::add);
        for (Prose.Link link : prose.links()) {
            if (link.image()) {
                visible.text.append('\n').append(link.text());
            }
        }
        return visible.text.toString();
    }

    private void add(Span span) {
        if (span instanceof Span.Markup markup) {
            markup.html().chars().forEach(c -> markup((char) c));
        } else if (span instanceof Span.Reference reference) {
            link = reference.link();
        } else if (!inTag && omitted.isEmpty()) {
            if (span instanceof Span.Words words) {
                text.append(words.text().replace('\n', ' '));
            } else if (span instanceof Span.Quiet quiet) {
                text.append(quiet.text().replace('\n', ' '));
            }
        }
    }

    private void markup(char c) {
        if (c == '<') {
            inTag = true;
            tag.setLength(0);
        } else if (c == '>' && inTag) {
            inTag = false;
            tag(tag.toString());
        } else if (inTag) {
            tag.append(c);
        } else if (omitted.isEmpty()) {
            text.append(' ');
        }
    }

    private void tag(String written) {
        boolean end = written.startsWith("/");
        String name = written.substring(end ? 1 : 0).split("[ /]", 2)[0].toLowerCase(Locale.ROOT);
        if (!omitted.isEmpty()) {
            depth += name.equals(omitted) ? (end ? -1 : 1) : 0;
            omitted = depth == 0 ? "" : omitted;
        } else if (!end && (CODE.contains(name) || OWN.stream().anyMatch(own -> written.contains("\"" + own + "\"")))) {
            omitted = name;
            depth = 1;
            text.append(OMITTED);
        } else if (name.equals("a")) {
            link(end);
        } else if (!INLINE.contains(name)) {
            text.append('\n');
        }
    }

    private void link(boolean end) {
        if (!end) {
            linkStart = text.length();
        } else if (link >= 0
                && prose.links()
                        .get(link)
                        .target()
                        .contains(text.substring(linkStart).strip())) {
            text.setLength(linkStart);
            text.append(OMITTED);
        }
    }
}
