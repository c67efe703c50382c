package org.kitpress.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.model.Toolkit;

/**
 * Everything that the content says, cut at punctuation into pieces. A text of the site is content when each of its pieces
 * is one of these; longer ones may also be a part of one, since texts are shortened and terms in them spelled out.
 */
final class ContentPieces {
    private static final Pattern CUT = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’&-]*[^\\p{L}\\p{N}\\p{M}'’& -]+|\\n");
    private static final int LONG = 3;

    private final Set<String> pieces = new HashSet<>();
    private final StringBuilder all = new StringBuilder("\n");

    private ContentPieces() {}

    static ContentPieces of(Toolkit toolkit) {
        ContentPieces content = new ContentPieces();
        content.add(toolkit);
        return content;
    }

    private void add(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Prose prose) {
            prose(prose);
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::add);
        } else if (value instanceof Record components) {
            for (RecordComponent component : components.getClass().getRecordComponents()) {
                Object inner = get(component, components);
                if (inner != null) {
                    add(inner);
                }
            }
        }
    }

    private static Object get(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    private void prose(Prose prose) {
        text(prose.plain());
        prose.plain().lines().forEach(this::text);
        for (Span span : prose.spans()) {
            if (span instanceof Span.Words words) {
                text(words.text());
            } else if (span instanceof Span.Quiet quiet) {
                text(quiet.text());
            } else if (span instanceof Span.Label label) {
                text(label.otherwise());
            }
        }
        prose.links().forEach(link -> text(link.text()));
    }

    private void text(String text) {
        for (String piece : pieces(text)) {
            pieces.add(piece);
            all.append(piece).append('\n');
        }
    }

    private static List<String> pieces(String text) {
        return CUT.splitAsStream(text)
                .map(piece -> piece.replaceAll("[\\s\\u00a0]+", " ").strip())
                .map(piece -> piece.replaceAll("^['’&\\d -]+|['’&-]+$", "").strip())
                .filter(piece -> piece.codePoints().filter(Character::isLetter).count() > 1)
                .toList();
    }

    /** What of a text is neither marked nor content. */
    Set<String> foreign(String text) {
        Set<String> foreign = new TreeSet<>();
        for (String unmarked : Marks.around(text.replaceAll("https?://\\S+", ""))) {
            for (String piece : pieces(unmarked)) {
                boolean known = pieces.contains(piece)
                        || piece.chars().filter(c -> c == ' ').count() >= LONG - 1 && all.indexOf(piece) >= 0;
                if (!known) {
                    foreign.add(piece);
                }
            }
        }
        return foreign;
    }
}
