package org.kitpress.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a Word document from XML parts. */
public final class DocxBuilder {
    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    public DocxBuilder() {
        addRelated("word/styles.xml", "styles", """
                <w:styles%s>
                <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
                <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
                <w:style w:type="paragraph" w:styleId="Kop3"><w:name w:val="heading 3"/></w:style>
                <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="Kop3"/></w:style>
                <w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
                <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
                </w:styles>""".formatted(NAMESPACES));
        addRelated("word/numbering.xml", "numbering", """
                <w:numbering%s>
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
                <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0A8"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Step %%1."/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
                <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
                <w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
                </w:numbering>""".formatted(NAMESPACES));
    }

    /** Sets the XML in {@code w:body}. */
    public DocxBuilder body(String xml) {
        return part("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
    }

    /** Sets the XML in {@code w:footnotes}. */
    public DocxBuilder footnotes(String xml) {
        return addRelated(
                "word/footnotes.xml", "footnotes", "<w:footnotes" + NAMESPACES + ">" + xml + "</w:footnotes>");
    }

    /** Sets the whole part with comments. */
    public DocxBuilder comments(String xml) {
        return addRelated("word/comments.xml", "comments", xml);
    }

    /** Adds a page header; sets the whole part. */
    DocxBuilder header(String name, String xml) {
        relations.append("<Relationship Id=\"%s\" Type=\"%sheader\" Target=\"/%s\"/>".formatted(name, TYPES, name));
        return part(name, xml);
    }

    public DocxBuilder link(String id, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"%shyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(id, TYPES, target));
        return this;
    }

    /** Adds an image with the relationship id that drawings use. */
    public DocxBuilder image(String id, String name, byte[] bytes) {
        relations.append("<Relationship Id=\"%s\" Type=\"%simage\" Target=\"media/%s\"/>".formatted(id, TYPES, name));
        media.put("word/media/" + name, bytes);
        return this;
    }

    /** A drawing that shows an image. */
    public static String drawing(String id, String words) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"" + words + "\"/><a:graphic>"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"\"/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + id
                + "\"/></pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private DocxBuilder addRelated(String name, String type, String xml) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                .formatted(type, TYPES + type, name.substring("word/".length())));
        return part(name, xml);
    }

    DocxBuilder part(String name, String xml) {
        parts.put(name, OPEN + xml);
        return this;
    }

    /** A paragraph with a style; empty for none. */
    public static String p(String style, String words) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + r(words) + "</w:p>";
    }

    /** A paragraph in a list. */
    public static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(words) + "</w:p>";
    }

    /** A run of text; XML is left as it is. */
    public static String r(String words) {
        return words.startsWith("<") ? words : "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** A cell with properties, which may be empty. */
    public static String cell(String properties, String... paragraphs) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", paragraphs) + "</w:tc>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"main\" Type=\"" + TYPES
                        + "officeDocument\" Target=\"/word/document.xml\"/></Relationships>");
        all.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            for (Map.Entry<String, byte[]> image : media.entrySet()) {
                zip.putNextEntry(new ZipEntry(image.getKey()));
                zip.write(image.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
