package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.importer.DocxBuilder.p;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.UnreadableDocumentException;
import org.kitpress.importer.word.WordFile;

/** Damaged, encrypted, huge, and hostile Word documents are rejected and cannot read files of the computer. */
class HostileWordFileTest {
    @Test
    void entitiesAreNotExpandedAndDoctypesAreRejected() {
        String hostile = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document><w:body>"
                + p("", "&x;") + "</w:body></w:document>";
        String problem =
                problemOf(new DocxBuilder().part("word/document.xml", hostile).bytes());
        assertTrue(problem.contains("DOCTYPE"), problem);
        String entity = problemOf(new DocxBuilder().body(p("", "&x;")).bytes());
        assertTrue(entity.startsWith("no problem, but "), entity);
        assertFalse(entity.contains("root:"), entity);
    }

    @Test
    void damagedHugeAndEncryptedDocumentsAreRejected() {
        byte[] good = new DocxBuilder().body(p("", "Words")).bytes();
        assertEquals(
                "this is not a Word document",
                problemOf(new DocxBuilder().part("other.xml", "<a/>").bytes()));
        assertTrue(problemOf(Arrays.copyOf(good, good.length / 2)).startsWith("the document is damaged"));
        assertTrue(problemOf(new byte[0]).startsWith("the document is damaged"));
        assertTrue(problemOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .contains("password"));
        String bomb = p("", "x".repeat(30 << 20));
        assertTrue(problemOf(new DocxBuilder().body(bomb).bytes()).contains("contains more than 24 MB"));
        String deep = "<w:tbl><w:tr><w:tc>".repeat(100) + p("", "in") + "</w:tc></w:tr></w:tbl>".repeat(100);
        assertTrue(problemOf(new DocxBuilder().body(deep).bytes()).contains("nested"));
    }

    private static String problemOf(byte[] bytes) {
        try {
            return "no problem, but " + WordFile.read("x.docx", bytes, new ImageCollector("x.docx", new HashSet<>()));
        } catch (UnreadableDocumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
