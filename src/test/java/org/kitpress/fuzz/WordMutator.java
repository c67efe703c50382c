package org.kitpress.fuzz;

import static org.kitpress.importer.DocxBuilder.cell;
import static org.kitpress.importer.DocxBuilder.drawing;
import static org.kitpress.importer.DocxBuilder.item;
import static org.kitpress.importer.DocxBuilder.p;
import static org.kitpress.importer.DocxBuilder.r;
import static org.kitpress.importer.DocxBuilder.row;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.kitpress.importer.DocxBuilder;

/** Makes a Word document and changes the XML of its parts, the parts, or bytes. */
final class WordMutator {
    private static final byte[] DOCUMENT = new DocxBuilder()
            .body(p("Titre", "Spring work plan")
                    + p("Kop2", "Goals &amp; people")
                    + p("", "A sentence with " + "words. And " + "another one.")
                    + "<w:p>" + r("A note")
                    + "<w:r><w:rPr><w:b/><w:i w:val=\"0\"/><w:strike/><w:vertAlign w:val=\"superscript\"/>"
                    + "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Symbol\"/></w:rPr><w:t>b \uf0fc</w:t><w:br/><w:tab/>"
                    + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:noBreakHyphen/><w:footnoteReference w:id=\"2\"/></w:r>"
                    + "<w:hyperlink r:id=\"l1\">" + r("a link") + "</w:hyperlink>"
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org\" "
                    + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("field")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"PAGE\">" + r("1")
                    + "</w:fldSimple>"
                    + "<w:ins>" + r("new") + "</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                    + "<w:r><w:ruby><w:rt>" + r("up") + "</w:rt><w:rubyBase>" + r("base")
                    + "</w:rubyBase></w:ruby></w:r></w:p>"
                    + item(1, 0, "Point") + item(1, 1, "Deeper") + item(2, 0, "First") + item(5, 0, "Second")
                    + item(3, 0, "Box")
                    + "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent>"
                    + p("", "\u2612 In a control") + "</w:sdtContent></w:sdt>"
                    + "<w:p>" + drawing("i1", "A table") + "</w:p>"
                    + "<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>" + p("", "In a box")
                    + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                    + "<w:tbl>"
                    + row(
                            cell("", p("", "Objective A")),
                            cell("", p("", "Activities")),
                            cell("", p("", "Who")),
                            cell("", p("", "By when")))
                    + row(
                            cell("<w:vMerge w:val=\"restart\"/>", p("", "Collect rain")),
                            cell("", item(2, 0, "Find barrels"), item(2, 0, "Paint them")),
                            cell("", p("", "Mo")),
                            cell("", p("", "May 2031")))
                    + row(cell("<w:vMerge/>", p("", "")), cell("<w:gridSpan w:val=\"3\"/>", p("", "All of this")))
                    + "</w:tbl>")
            .footnotes("<w:footnote w:id=\"2\">" + p("", "The note.") + "</w:footnote>")
            .comments(
                    "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"0\">"
                            + p("", "Why?") + "</w:comment></w:comments>")
            .link("l1", "https://example.org/a")
            .image("i1", "table.png", Corpus.TOOLKIT.get("content/table.png"))
            .bytes();

    private final FuzzedDataProvider data;
    private final XmlMutator xml;

    WordMutator(FuzzedDataProvider data, TextMutator text) {
        this.data = data;
        this.xml = new XmlMutator(data, text);
    }

    byte[] document() {
        try {
            Map<String, byte[]> parts = parts();
            for (int i = data.consumeInt(1, 3); i > 0; i--) {
                String name = data.consumeBoolean() ? "word/document.xml" : data.pickValue(parts.keySet());
                change(parts, name);
            }
            byte[] bytes = write(parts);
            return data.consumeInt(0, 20) == 0 ? damaged(bytes) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(Map<String, byte[]> parts, String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            return;
        }
        switch (data.consumeInt(0, 20)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, damaged(part));
            case 2 -> parts.put(data.pickValue(parts.keySet()), part);
            default -> parts.put(name, xml.mutate(part, data.consumeInt(1, 12)));
        }
    }

    private byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = data.consumeInt(1, 4); i > 0 && damaged.length > 0; i--) {
            damaged[data.consumeInt(0, damaged.length - 1)] = data.consumeByte();
        }
        return damaged;
    }

    /** The parts of the document by their names. */
    static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DOCUMENT))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] write(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // The time is in the file, and the same input has to be the same bytes.
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
