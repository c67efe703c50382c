package org.kitpress.importer.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/** The XML parts of a document, unpacked in memory. Names of parts are only looked up, never used as paths. */
final class DocxArchive {
    /** Text for people is a hundredth of it; what unpacks to more was made to do harm. */
    private static final int MOST_BYTES = 24 << 20;

    private static final int MOST_BYTES_OF_PICTURES = 160 << 20;
    private static final int MOST_PARTS = 10_000;

    /** How an encrypted or an old binary document begins: a compound file. */
    private static final int COMPOUND = 0xD0CF11E0;

    private static final Set<String> XML = Set.of("xml", "rels");

    /** Pictures, whole where they are no larger than one may be. */
    private final Map<String, byte[]> media = new HashMap<>();

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, Element> read = new HashMap<>();

    private DocxArchive() {}

    static DocxArchive open(byte[] bytes) throws UnreadableDocumentException {
        if (begins(bytes, COMPOUND)) {
            throw new UnreadableDocumentException(
                    "the document is protected by a password, or is an old Word document (.doc)",
                    "Open it in a word processor and save it as a Word document (.docx) without a password.");
        }
        DocxArchive docxArchive = new DocxArchive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            docxArchive.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    "the document is damaged: it cannot be unzipped", "Open it in a word processor and save it again.");
        }
        return docxArchive;
    }

    private static boolean begins(byte[] bytes, int sign) {
        return bytes.length >= 4
                && ((bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF)
                        == sign;
    }

    private void unpack(ZipInputStream zip) throws IOException, UnreadableDocumentException {
        long unpacked = 0;
        long pictures = 0;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            // Fonts and the like are passed over; their size does not matter.
            boolean picture = name.contains("/media/");
            boolean xml = XML.contains(name.substring(name.lastIndexOf('.') + 1)) && !picture;
            if (picture && pictures < MOST_BYTES_OF_PICTURES) {
                byte[] bytes = zip.readNBytes(ImageCollector.MOST_BYTES + 1);
                pictures += bytes.length;
                media.putIfAbsent(name, bytes);
            }
            byte[] part = xml ? zip.readNBytes(MOST_BYTES + 1) : new byte[0];
            unpacked += part.length;
            if (unpacked > MOST_BYTES || ++count > MOST_PARTS) {
                throw new UnreadableDocumentException(
                        "the document contains more than " + (MOST_BYTES >> 20) + " MB of text",
                        "Split it into smaller documents.");
            }
            if (xml) {
                parts.putIfAbsent(name, part);
            }
        }
        if (count == 0) {
            throw new ZipException("no entries");
        }
    }

    /** The root of a part; null when there is none. */
    @Nullable
    Element part(@Nullable String name) throws UnreadableDocumentException {
        byte[] bytes = name == null ? null : parts.get(name);
        if (bytes == null) {
            return null;
        }
        Element known = read.get(name);
        if (known == null) {
            known = parse(bytes);
            read.put(name, known);
        }
        return known;
    }

    /** The bytes of a picture; null when there is none of that name. */
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
