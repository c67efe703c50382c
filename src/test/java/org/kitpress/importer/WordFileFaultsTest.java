package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kitpress.importer.WordParts.p;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.UnreadableDocumentException;
import org.kitpress.importer.word.WordFile;

/** Word documents that are broken, locked, huge or hostile are told, and nothing of the machine gets into them. */
class WordFileFaultsTest {
    @Test
    void entitiesStayWordsAndDocumentTypesAreRefused() {
        String hostile = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document><w:body>"
                + p("", "&x;") + "</w:body></w:document>";
        String told = told(new WordParts().part("word/document.xml", hostile).bytes());
        assertTrue(told.contains("DOCTYPE"), told);
        String entity = told(new WordParts().body(p("", "&x;")).bytes());
        assertTrue(entity.startsWith("no fault, but "), entity);
        assertFalse(entity.contains("root:"), entity);
    }

    @Test
    void brokenAndHugeAndLockedDocumentsAreTold() {
        byte[] good = new WordParts().body(p("", "Words")).bytes();
        assertEquals(
                "this is not a Word document",
                told(new WordParts().part("other.xml", "<a/>").bytes()));
        assertTrue(told(Arrays.copyOf(good, good.length / 2)).startsWith("the document is damaged"));
        assertTrue(told(new byte[0]).startsWith("the document is damaged"));
        assertTrue(told(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .contains("password"));
        String bomb = p("", "x".repeat(30 << 20));
        assertTrue(told(new WordParts().body(bomb).bytes()).contains("contains more than 24 MB"));
        String deep = "<w:tbl><w:tr><w:tc>".repeat(100) + p("", "in") + "</w:tc></w:tr></w:tbl>".repeat(100);
        assertTrue(told(new WordParts().body(deep).bytes()).contains("nested"));
    }

    private static String told(byte[] bytes) {
        try {
            return "no fault, but " + WordFile.read("x.docx", bytes, new ImageCollector("x.docx", new HashSet<>()));
        } catch (UnreadableDocumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
