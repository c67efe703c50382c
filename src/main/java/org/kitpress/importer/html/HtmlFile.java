package org.kitpress.importer.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.BlockNormalizer;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.importer.document.UnreadableDocumentException;

/** Reads the main content of a web page as blocks. */
public final class HtmlFile {
    /** Real pages are a hundred times smaller. */
    private static final int MAX_BYTES = 16 << 20;

    private static final int PROBE_BYTES = 4096;
    /** A text file has at most one control character in so many characters. */
    private static final int MIN_CHARACTERS_PER_CONTROL = 100;

    /** The charset of old pages that declare none and are not UTF-8. */
    private static final Charset LEGACY_CHARSET = Charset.forName("windows-1252");

    /** The comment that browsers add to pages that they save. */
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

    private HtmlFile() {}

    /**
     * @param name the file name, without folders
     * @param images finds the images that the page shows
     */
    public static Source read(String name, byte[] bytes, ImageFiles images) throws UnreadableDocumentException {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableDocumentException(
                    "the page is larger than " + (MAX_BYTES >> 20) + " MB",
                    "Split it into smaller files, or save it without embedded images.");
        }
        if (!isText(bytes)) {
            throw new UnreadableDocumentException(
                    "this is not a web page", "Save the page in a browser as HTML and import that file.");
        }
        List<String> notices = new ArrayList<>();
        Document page = parse(withoutEnds(bytes), notices);
        setBaseUri(page);
        StyleSheets.apply(page);
        ExportedDocuments.prepare(page, notices);
        Disclosures.open(page);
        MainContent main = MainContent.of(page);
        notices.addAll(main.notices());
        Map<String, Line> notes = HtmlNotes.extract(main.element(), images);
        HtmlBlocks blocks = new HtmlBlocks(images);
        blocks.read(main.element());
        notices.addAll(blocks.notices());
        return new Source(name, main.title(), BlockNormalizer.normalize(blocks.blocks()), notes, notices);
    }

    /** Replaces U+FFFF in UTF-8, which is not a character, and which jsoup may take for the end of the page. */
    private static byte[] withoutEnds(byte[] bytes) {
        String latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
        return latin1.replace("\u00EF\u00BF\u00BF", "\u00EF\u00BF\u00BD").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Document parse(byte[] bytes, List<String> notices) throws UnreadableDocumentException {
        Document page = parse(bytes, (Charset) null);
        boolean utf8 = isUtf8(bytes);
        if (page.charset().equals(StandardCharsets.UTF_8) && !utf8) {
            page = parse(bytes, LEGACY_CHARSET);
            notices.add("The page declares no character encoding. Check accented letters and quotation marks.");
        } else if (!page.charset().equals(StandardCharsets.UTF_8) && utf8 && !isAscii(bytes)) {
            // Text in another encoding is practically never valid UTF-8 by chance; the page was saved again.
            page = parse(bytes, StandardCharsets.UTF_8);
            notices.add("The page declares another character encoding than it has, and was read as UTF-8.");
        }
        return page;
    }

    private static Document parse(byte[] bytes, @Nullable Charset charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the bytes are text: no zero bytes except in UTF-16, which starts with a byte order mark. */
    private static boolean isText(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] ^ bytes[1]) == 1 && (bytes[0] & 0xFE) == 0xFE;
        String start = new String(bytes, 0, Math.min(PROBE_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        long controls = start.chars()
                .filter(character -> character < ' ' && "\t\n\r\f".indexOf(character) < 0)
                .count();
        boolean fewControls = start.indexOf('\0') < 0 && controls * MIN_CHARACTERS_PER_CONTROL <= start.length();
        return utf16 || fewControls && !start.startsWith("%PDF-");
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Resolves relative links against the address from which the page was saved. */
    private static void setBaseUri(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
        Element base = page.selectFirst("base[href^=http]");
        String savedFrom = savedFrom(page);
        if (base != null) {
            page.setBaseUri(base.attr("href"));
        } else if (canonical != null) {
            page.setBaseUri(canonical.attr("href"));
        } else if (!savedFrom.isEmpty()) {
            page.setBaseUri(savedFrom);
        }
    }

    /** The address in a comment that browsers write before the page or its head; empty if there is none. */
    private static String savedFrom(Document page) {
        List<Node> nodes = new ArrayList<>(page.childNodes());
        page.children().forEach(root -> nodes.addAll(root.childNodes()));
        for (Node node : nodes) {
            Matcher address = SAVED_FROM.matcher(node instanceof Comment comment ? comment.getData() : "");
            if (address.find()) {
                return address.group(1);
            }
        }
        return "";
    }
}
