package org.kitpress.importer.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.UnreadableDocumentException;

/**
 * The XML parts and images of a document, unzipped in memory. Part names are only looked up, never used as file paths.
 */
final class DocxArchive {
    /** Real documents have a hundredth of it. More is a zip bomb. */
    private static final int MAX_XML_BYTES = 24 << 20;

    private static final int MAX_IMAGE_BYTES = 160 << 20;
    private static final int MAX_ENTRIES = 10_000;

    /** The first bytes of encrypted documents and old binary ones: an OLE compound file. */
    private static final int COMPOUND_FILE = 0xD0CF11E0;

    private static final Set<String> XML_EXTENSIONS = Set.of("xml", "rels");

    /** Images; those over the limit are cut off, so that the collector skips them. */
    private final Map<String, byte[]> media = new HashMap<>();

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, Element> parsed = new HashMap<>();

    private DocxArchive() {}

    static DocxArchive open(byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length >= Integer.BYTES && ByteBuffer.wrap(bytes).getInt() == COMPOUND_FILE) {
            throw new UnreadableDocumentException(
                    "the document is protected by a password, or is an old Word document (.doc)",
                    "Open it in a word processor and save it as a Word document (.docx) without a password.");
        }
        DocxArchive archive = new DocxArchive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            archive.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    "the document is damaged: it cannot be unzipped", "Open it in a word processor and save it again.");
        }
        return archive;
    }

    private void unpack(ZipInputStream zip) throws IOException, UnreadableDocumentException {
        long xmlBytes = 0;
        long imageBytes = 0;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            // Fonts and the like are skipped, whatever their size.
            boolean isImage = name.contains("/media/");
            boolean isXml = XML_EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && !isImage;
            if (isImage && imageBytes < MAX_IMAGE_BYTES) {
                byte[] bytes = zip.readNBytes(ImageCollector.MAX_BYTES + 1);
                imageBytes += bytes.length;
                media.putIfAbsent(name, bytes);
            }
            byte[] part = isXml ? zip.readNBytes(MAX_XML_BYTES + 1) : new byte[0];
            xmlBytes += part.length;
            if (xmlBytes > MAX_XML_BYTES || ++count > MAX_ENTRIES) {
                throw new UnreadableDocumentException(
                        "the document contains more than " + (MAX_XML_BYTES >> 20) + " MB of text",
                        "Split it into smaller documents.");
            }
            if (isXml) {
                parts.putIfAbsent(name, part);
            }
        }
        if (count == 0) {
            throw new ZipException("no entries");
        }
    }

    /** The parsed part; null when there is none. */
    @Nullable
    Element part(@Nullable String name) throws UnreadableDocumentException {
        byte[] bytes = name == null ? null : parts.get(name);
        if (bytes == null) {
            return null;
        }
        Element known = parsed.get(name);
        if (known == null) {
            known = parse(bytes);
            parsed.put(name, known);
        }
        return known;
    }

    /** The bytes of an image; null when there is none of that name. */
    byte @Nullable [] media(String name) {
        return media.get(name);
    }

    private static Element parse(byte[] bytes) throws UnreadableDocumentException {
        try {
            Document xml = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
            if (xml.childNodes().stream().anyMatch(DocumentType.class::isInstance)) {
                throw new UnreadableDocumentException(
                        "the document contains a DOCTYPE, which no word processor writes",
                        "Open it in a word processor and save it again.");
            }
            return xml;
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "the document is damaged: it cannot be read", "Open it in a word processor and save it again.");
        }
    }
}
