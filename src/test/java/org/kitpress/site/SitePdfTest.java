package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kitpress.judge.Judged;
import org.kitpress.judge.PdfSheets;
import org.kitpress.judge.PdfStructure;
import org.kitpress.judge.Qpdf;
import org.kitpress.judge.RequiresQpdf;
import org.kitpress.judge.VeraPdf;
import org.kitpress.statement.Judge;

/** Every PDF of the shipped toolkit. */
@Tag("slow")
class SitePdfTest {
    private interface Look {
        String fault(PDDocument pdf) throws IOException;
    }

    /** What is wrong with which PDF. */
    private static Map<String, String> faults(Look look) throws IOException {
        Map<String, String> faults = new TreeMap<>();
        for (Path file : BuiltPdfs.all()) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                String fault = look.fault(pdf);
                if (!fault.isEmpty()) {
                    faults.put(BuiltPdfs.folder().relativize(file).toString(), fault);
                }
            }
        }
        return faults;
    }

    @Test
    void everyPagePeoplePrintHasOneAndLinksToIt() throws IOException {
        for (String page : List.of("planning/mission", "actions/leadership", "work-plan/csdwg", "training/awareness")) {
            assertTrue(Files.isRegularFile(BuiltPdfs.at(page + ".pdf")), page);
            String html = Files.readString(BuiltPdfs.at(page + ".html"));
            String name = page.substring(page.indexOf('/') + 1) + ".pdf";
            assertTrue(html.contains("href=\"" + name + "\" download=\"" + name + "\""), page);
        }
        assertTrue(Files.readString(BuiltPdfs.at("planning/index.html"))
                .contains("href=\"index.pdf\" download=\"planning.pdf\""));
        assertTrue(Files.notExists(BuiltPdfs.at("about.pdf")));
    }

    /** On a bad network, or on paid data, readers want to know before they load. */
    @Test
    void everyLinkToAPdfSaysHowManyPagesAndKilobytesItHas() throws IOException {
        Pattern link = Pattern.compile(
                "<a href=\"([^\"]+\\.pdf)\" download=[^<]*<span class=\"menu-size\">(\\d+) pages?, (\\d+) kB<");
        int links = 0;
        for (Path file : BuiltPdfs.all()) {
            String page = file.toString().replaceAll("(-facilitator)?\\.pdf$", ".html");
            Matcher said = link.matcher(Files.readString(Path.of(page)));
            while (said.find()) {
                Path pdf = file.resolveSibling(said.group(1));
                try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
                    assertEquals(read.getNumberOfPages(), Integer.parseInt(said.group(2)), page);
                }
                assertEquals(Math.round(Files.size(pdf) / 1000.0), Long.parseLong(said.group(3)), page);
                links++;
            }
        }
        assertTrue(links >= BuiltPdfs.all().size(), links + " links");
    }

    @Test
    void veraPdfFindsThatEveryOneConformsToPdfUa() {
        Map<String, List<String>> complaints = BuiltPdfs.all().parallelStream()
                .collect(Collectors.toConcurrentMap(Path::toString, SitePdfTest::complaints));
        complaints.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), complaints);
        Judged.by(Judge.PDF, "files")
                .with(VeraPdf.version())
                .against(VeraPdf.STANDARD)
                .pdfs(BuiltPdfs.all().size())
                .compare();
    }

    private static List<String> complaints(Path file) {
        try {
            return VeraPdf.complaints(Files.readAllBytes(file));
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    @Test
    @RequiresQpdf
    void qpdfFindsNoFaultInAny() {
        BuiltPdfs.all().forEach(file -> assertEquals("", Qpdf.complaints(file), file.toString()));
    }

    @Test
    void everyOneHasATitleALanguageAndBookmarks() throws IOException {
        assertEquals(Map.of(), faults(pdf -> {
            boolean good = !pdf.getDocumentInformation().getTitle().isBlank()
                    && "en".equals(pdf.getDocumentCatalog().getLanguage())
                    && pdf.getDocumentCatalog().getDocumentOutline() != null
                    && pdf.getDocumentCatalog().getDocumentOutline().hasChildren()
                    && pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle();
            return good ? "" : "title, language or bookmarks";
        }));
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        assertEquals(Map.of(), faults(pdf -> {
            Set<String> outside = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        outside.add(font.getName());
                    }
                }
            }
            return String.join(", ", outside);
        }));
    }

    @Test
    void headingsBeginAtTheFirstLevelAndPassNoneOver() throws IOException {
        assertEquals(Map.of(), faults(pdf -> {
            int last = 0;
            for (int level : PdfStructure.of(pdf).levels()) {
                if (level > last + 1) {
                    return "H" + level + " after H" + last;
                }
                last = level;
            }
            return last == 0 ? "no heading" : "";
        }));
    }

    @Test
    void listsHoldItemsAndTableHeadsSayWhatTheyHead() throws IOException {
        assertEquals(Map.of(), faults(pdf -> {
            PdfStructure structure = PdfStructure.of(pdf);
            boolean items =
                    structure.all("LI").stream().allMatch(item -> item.parent().equals("L"));
            boolean cells =
                    structure.all("TD").stream().allMatch(cell -> cell.parent().equals("TR"));
            boolean heads = structure.all("TH").stream()
                    .allMatch(head -> Set.of("Row", "Column").contains(head.scope()));
            return items && cells && heads ? "" : items + " " + cells + " " + heads;
        }));
    }

    @Test
    void noSheetIsEmptyNoHeadingEndsOneAndNoRowOrItemIsSplit() throws IOException {
        assertEquals(Map.of(), faults(pdf -> String.join(", ", PdfSheets.complaints(pdf))));
    }

    /** Floats and positioned boxes would be put at the end of the document, far from what they belong to. */
    @Test
    void nothingStandsOutsideOfTheReadingOrder() throws IOException {
        assertEquals(Map.of(), faults(pdf -> {
            List<PdfStructure.Element> top = PdfStructure.of(pdf).elements().stream()
                    .filter(element -> element.parent().equals("Document"))
                    .toList();
            return top.size() == 1 ? "" : top.toString();
        }));
    }

    @Test
    void checklistHasABoxForEachItemThatCanBeTickedAndAnsweredByName() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(BuiltPdfs.at("actions/leadership.pdf").toFile())) {
            List<PDField> fields = pdf.getDocumentCatalog().getAcroForm().getFields();
            Map<String, String> named =
                    fields.stream().collect(Collectors.toMap(PDField::getFullyQualifiedName, PDField::getFieldType));
            assertEquals("Btn", named.get("mou"));
            assertEquals("Tx", named.get("mou-next"));
            assertEquals("Btn", named.get("governance"));
            assertEquals(
                    "Sign a formal Memorandum of Understanding (MOU) with the child welfare agency.",
                    fields.stream()
                            .filter(field -> field.getFullyQualifiedName().equals("mou"))
                            .findFirst()
                            .orElseThrow()
                            .getAlternateFieldName());
            assertEquals(fields.size(), PdfStructure.of(pdf).all("Form").size());
        }
    }

    @Test
    void everySheetSaysTheToolkitTheEditionTheAddressAndPageNOfM() throws IOException {
        assertEquals(Map.of(), faults(pdf -> {
            int pages = pdf.getNumberOfPages();
            for (int i = 1; i <= pages; i++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setSortByPosition(true);
                reader.setStartPage(i);
                reader.setEndPage(i);
                String text = reader.getText(pdf).replaceAll("\\s+", " ");
                if (!text.contains("Partnerships for Young Children: A Toolkit · First edition, November 2026")
                        || !text.contains(BuiltPdfs.BASE)
                        || !text.contains("Page " + i + " of " + pages)) {
                    return text;
                }
            }
            return "";
        }));
    }

    @Test
    void guideHoldsAllOfItsStepsAndLeadsToThemInside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BuiltPdfs.at("planning/index.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            for (int step = 1; step <= 6; step++) {
                assertTrue(text.contains("Step " + step + " of 6"), "step " + step);
            }
            long inside = 0;
            for (PDPage page : pdf.getPages()) {
                inside += page.getAnnotations().stream()
                        .filter(a -> a.getCOSObject().getCOSDictionary(COSName.A) != null
                                && "GoTo"
                                        .equals(a.getCOSObject()
                                                .getCOSDictionary(COSName.A)
                                                .getNameAsString(COSName.S)))
                        .count();
            }
            assertTrue(inside >= 6, inside + " links");
        }
    }
}
