package org.kitpress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.HtmlText;

/**
 * Brings raw HTML into a text: gathers the whole text as HTML, lets jsoup read it as a browser would, and has {@link
 * DomReader} write what is safe of it. In that HTML, our own elements have no attributes: they are recognized by their
 * position, so that nobody can forge them.
 */
final class RawHtml implements HtmlSink {
    /** Tags that the reading of a fragment skips without a trace. */
    private static final Pattern SKIPPED =
            Pattern.compile("<(!doctype|html|head|body|frameset|frame)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

    private final HtmlSink target;
    private final StringBuilder html = new StringBuilder();
    private final Map<Integer, Tag> ours = new HashMap<>();
    private final TreeMap<Integer, BasedSequence> raw = new TreeMap<>();
    private @Nullable String openRawText;

    RawHtml(HtmlSink target) {
        this.target = target;
    }

    @Override
    public void open(Tag tag) {
        ours.put(html.length(), tag);
        html.append('<').append(tag.name()).append('>');
    }

    @Override
    public void close(String name) {
        if (Tag.isBlock(name)) {
            closeRawText();
        }
        html.append("</").append(name).append('>');
    }

    @Override
    public void text(String text) {
        HtmlText.escape(text, html);
    }

    @Override
    public void raw(BasedSequence source, boolean block) {
        String text = source.toString();
        Matcher skipped = SKIPPED.matcher(text);
        while (skipped.find()) {
            removed(source.getIndexOffset(skipped.start()), skipped.group() + ">");
        }
        if (block) {
            closeRawText();
            String end = UnclosedHtml.end(text);
            if (end == null) {
                removed(source.getStartOffset(), "HTML that is never closed");
                return;
            }
            append(source, text);
            html.append(end);
        } else {
            append(source, text);
            trackRawText(text);
        }
    }

    private void append(BasedSequence source, String text) {
        raw.put(html.length(), source);
        html.append(text);
    }

    private void trackRawText(String tag) {
        Matcher name = TAG.matcher(tag);
        if (name.lookingAt() && SafeTags.isRawText(lowerCase(name.group(1)))) {
            openRawText = tag.startsWith("</") ? null : lowerCase(name.group(1));
        }
    }

    /** A script that begins within a paragraph ends with it at the latest. */
    private void closeRawText() {
        if (openRawText != null) {
            html.append("</").append(openRawText).append('>');
            openRawText = null;
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void removed(int offset, String what, Parsed.Reason reason) {
        target.removed(offset, what, reason);
    }

    /** Reads what was gathered and writes what is safe. */
    void finish() {
        closeRawText();
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput("<body>" + html, "");
        new DomReader(target, this).read(document.body());
    }

    /** Our own element that starts at a position of the gathered HTML; null for raw HTML. */
    @Nullable
    Tag ours(int position) {
        return ours.get(position - "<body>".length());
    }

    /** The tag that begins at a position of the gathered HTML, as written. */
    String written(int position) {
        int at = position - "<body>".length();
        return html.substring(at, html.indexOf(">", at) + 1);
    }

    /** The place in the source of a position in the gathered HTML, as an offset; -1 when it is not of raw HTML. */
    int sourceOffset(int position) {
        int at = position - "<body>".length();
        Entry<Integer, BasedSequence> entry = raw.floorEntry(at);
        if (entry == null || at - entry.getKey() >= entry.getValue().length()) {
            return -1;
        }
        return Math.max(
                entry.getValue().getIndexOffset(at - entry.getKey()),
                entry.getValue().getStartOffset());
    }
}
