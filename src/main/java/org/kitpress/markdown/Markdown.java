package org.kitpress.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.UnicodeText;

/**
 * Reads Markdown: CommonMark with tables, footnotes, definition lists, task lists, strikethrough, admonitions
 * ({@code !!! note "Title"}), attributes ({@code {#id .class}}) and raw HTML as far as it is safe.
 *
 * <p>A link's place is where it begins: its {@code [}, {@code ![} or {@code <}. A heading's is that of its first
 * character, {@code #} included.
 *
 * <p>Immutable, and safe to use from many threads.
 */
public final class Markdown {
    private static final TreeWriter WRITER = new TreeWriter();

    private final Parser parser = MarkdownOptions.full();

    /** Reads a text. Any text is Markdown, so this never fails. */
    public Parsed parse(String text, TextOrigin origin) {
        return parse(text, origin, Set.of());
    }

    /** @param taken ids that are used elsewhere on the page; headings get other ones */
    public Parsed parse(String text, TextOrigin origin, Set<String> taken) {
        String written = lines(text);
        String source = readable(written);
        Document document = parser.parse(source);
        Callouts.readAlerts(document);
        LineIndex lines = new LineIndex(source, origin);
        List<UnreadMark> unread = UnreadMarks.of(document, lines, written);
        ProseBuilder prose = new ProseBuilder(lines, taken);
        if (hasRawHtml(document, source)) {
            RawHtml raw = new RawHtml(prose);
            WRITER.write(document, raw);
            raw.finish();
        } else {
            WRITER.write(document, prose);
        }
        return prose.finish(origin.start(), unread);
    }

    /** Reads a text with one of the two parsers, and writes what comes out, safe or not. */
    static void write(String text, Parser parser, HtmlSink htmlSink) {
        WRITER.write(parser.parse(readable(lines(text))), htmlSink);
    }

    /** Line endings become line feeds, in the same places. */
    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** NUL and lone surrogates become U+FFFD. */
    private static String readable(String text) {
        return UnicodeText.wellFormed(text.replace('\0', '\uFFFD'));
    }

    private static boolean hasRawHtml(Document document, String source) {
        return source.indexOf('<') >= 0 && holdsRawHtml(document);
    }

    /** Comments within a line do not count, as they are left out anyway. */
    private static boolean holdsRawHtml(Document document) {
        @Nullable Node node = document.getFirstChild();
        while (node != null) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                return true;
            }
            Node child = node.getFirstChild();
            node = child != null ? child : Nodes.after(node, document);
        }
        return false;
    }
}
