package org.kitpress.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Everything that a tagged PDF tells its readers, a text for each paragraph, cell and so on. */
final class PdfTexts {
    /** Elements that are a part of a line; all others have lines of their own (ISO 32000-1, 14.8.4.4). */
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Quote", "Note", "Reference", "Code", "Em", "Strong", "Figure");

    private final PDDocument pdf;
    private final List<String> texts = new ArrayList<>();
    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
    private StringBuilder line = new StringBuilder();
    private PDPage lineStartedOn = new PDPage();

    private PdfTexts(PDDocument pdf) {
        this.pdf = pdf;
    }

    static List<String> of(PDDocument pdf) throws IOException {
        PdfTexts found = new PdfTexts(pdf);
        found.contents();
        found.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        found.endLine();
        found.annotations();
        found.aroundPages();
        found.texts.removeIf(Objects::isNull);
        return found.texts;
    }

    private void contents() throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> content(content, byId));
            contents.put(page, byId);
        }
    }

    /** Text that has no id is no part of the structure: what is repeated on each page. */
    private void content(PDMarkedContent content, Map<Integer, String> byId) {
        String text = text(content);
        if (content.getMCID() >= 0) {
            byId.put(content.getMCID(), text);
        } else {
            texts.add(text);
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> content((PDMarkedContent) inner, byId));
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        TextPosition last = null;
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition glyph) {
                text.append(last == null ? "" : between(last, glyph)).append(glyph.getUnicode());
                last = glyph;
            }
        }
        return text.toString();
    }

    private static String between(TextPosition last, TextPosition next) {
        boolean sameLine = Math.abs(next.getY() - last.getY()) < next.getHeight();
        if (!sameLine && last.getUnicode().equals("-")) {
            return "";
        }
        double gap = next.getX() - last.getX() - last.getWidth();
        return sameLine && Math.abs(gap) < next.getFontSizeInPt() / 5 ? "" : " ";
    }

    private void walk(PDStructureNode node, PDPage above) {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : above;
        boolean inline = node instanceof PDStructureElement element && INLINE.contains(element.getStructureType());
        if (!inline) {
            endLine();
        }
        if (node instanceof PDStructureElement element) {
            texts.add(element.getAlternateDescription());
            texts.add(element.getActualText());
            texts.add(element.getExpandedForm());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                walk(inner, page);
            } else if (kid instanceof Integer id) {
                add(page, id);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            }
        }
        if (!inline) {
            endLine();
        }
    }

    private void add(PDPage page, int id) {
        String text = contents.getOrDefault(page, Map.of()).getOrDefault(id, "");
        if (!page.equals(lineStartedOn)) {
            endLine(); // the head of a table that goes on
            lineStartedOn = page;
        }
        boolean joined = line.isEmpty() || text.isEmpty() || line.toString().matches("(?s).*(\\s|\\p{L}-)");
        line.append(joined ? "" : " ").append(text);
    }

    private void endLine() {
        texts.add(line.toString());
        line = new StringBuilder();
    }

    private void annotations() throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                texts.add(annotation.getContents());
            }
        }
        if (pdf.getDocumentCatalog().getAcroForm() != null) {
            for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFieldTree()) {
                texts.add(field.getAlternateFieldName());
            }
        }
    }

    private void aroundPages() {
        PDDocumentInformation information = pdf.getDocumentInformation();
        texts.add(information.getTitle());
        texts.add(information.getAuthor());
        texts.add(information.getSubject());
        texts.add(information.getKeywords());
        if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(this::bookmark);
        }
    }

    private void bookmark(PDOutlineItem item) {
        texts.add(item.getTitle());
        item.children().forEach(this::bookmark);
    }
}
