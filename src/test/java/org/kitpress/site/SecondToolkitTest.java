package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.build.BuildResult;
import org.kitpress.judge.NuHtmlChecker;
import org.kitpress.judge.PdfSheets;
import org.kitpress.report.Finding;

/**
 * A toolkit on another subject, written from the docs for editors alone: every kind of page, words of its own field, large
 * print, and a page in a second language.
 */
@Tag("slow")
class SecondToolkitTest {
    private static final Path SOURCE = BuiltSite.ROOT.resolve("src/test/resources/toolkits/flood");

    /** Words of the shipped toolkit's field, which belong in no other toolkit. */
    private static final Pattern FOREIGN = Pattern.compile(
            "head start|partnership|collaborat|child welfare|illinois|ihssco", Pattern.CASE_INSENSITIVE);

    private static final double SIDE_MARGIN = 16 / 25.4 * 72;

    @TempDir
    private static Path output;

    private static BuildResult result;

    @BeforeAll
    static void build() throws IOException {
        result = Build.run(new BuildOptions(SOURCE, output, null, false, false, true, false, BuiltSite.TODAY));
    }

    @Test
    void onlyTheIntendedNotesAreReported() {
        assertEquals(
                List.of("content/county/3-work-plan.yaml still-undecided", "content/toolkit.yaml missing-translation"),
                result.findings().stream().map(SecondToolkitTest::shown).toList());
    }

    private static String shown(Finding finding) {
        return finding.place().file() + " " + finding.rule().id();
    }

    @Test
    void everyKindOfPageIsThere() throws IOException {
        TreeSet<String> kinds = new TreeSet<>();
        for (Path page : files(".html")) {
            kinds.add(Jsoup.parse(page).body().attr("data-kind"));
        }
        assertTrue(
                kinds.containsAll(List.of(
                        "checklist",
                        "continuum",
                        "needs-assessment",
                        "organization",
                        "packet",
                        "page",
                        "planning-guide",
                        "planning-step",
                        "resource-list",
                        "scenario",
                        "work-plan")),
                kinds.toString());
        assertEquals(55, result.pages());
    }

    @Test
    void everyPageInAFolderHasItsPdf() throws IOException {
        List<String> missing = new ArrayList<>();
        int pdfs = 0;
        try (Stream<Path> sources = Files.walk(SOURCE.resolve("content"))) {
            for (Path source :
                    sources.filter(SecondToolkitTest::isPageInAFolder).toList()) {
                String path =
                        SOURCE.resolve("content").relativize(source).toString().replace('\\', '/');
                String pdf = path.replaceFirst("[^/]*$", "")
                        + source.getFileName()
                                .toString()
                                .replaceFirst("^\\d+-", "")
                                .replaceFirst("\\.\\w+$", ".pdf");
                pdfs++;
                if (!Files.isRegularFile(output.resolve(pdf))) {
                    missing.add(pdf);
                }
            }
        }
        assertEquals(List.of("guides/ideas-for-next-year.pdf"), missing, "a draft");
        assertTrue(pdfs > 25, "pages were looked at");
    }

    private static boolean isPageInAFolder(Path file) {
        String name = file.getFileName().toString();
        return name.matches("[^_].*\\.(md|yaml)") && !file.getParent().equals(SOURCE.resolve("content"));
    }

    @Test
    void noSheetIsEmptyAndNoTextIsOutsideOfTheMargins() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        for (Path file : files(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                List<String> found = new ArrayList<>(PdfSheets.complaints(pdf));
                found.addAll(outside(pdf));
                if (!found.isEmpty()) {
                    faults.put(output.relativize(file).toString(), found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    /** The characters left or right of the area for text, where the PDF library cuts them off. */
    private static List<String> outside(PDDocument pdf) throws IOException {
        List<String> outside = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                double right = getCurrentPage().getMediaBox().getWidth() - SIDE_MARGIN;
                boolean cut = text.getX() < SIDE_MARGIN - 1 || text.getX() + text.getWidth() > right + 1;
                if (cut && !text.getUnicode().isBlank()) {
                    outside.add(text.getUnicode() + " on sheet " + getCurrentPageNo());
                }
            }
        }.getText(pdf);
        return outside;
    }

    @Test
    void theNuHtmlCheckerFindsNoErrorOnAnyPage() throws IOException {
        NuHtmlChecker checker = new NuHtmlChecker();
        List<String> reports = new ArrayList<>();
        for (Path page : files(".html")) {
            List<NuHtmlChecker.Message> errors = NuHtmlChecker.errors(checker.html(Files.readAllBytes(page)));
            if (!errors.isEmpty()) {
                reports.add(NuHtmlChecker.report(output.relativize(page).toString(), errors));
            }
        }
        assertEquals(List.of(), reports);
    }

    @Test
    void nothingOfTheShippedToolkitsFieldIsInAnyFile() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Path file : files("")) {
            String path = output.relativize(file).toString().replace('\\', '/');
            Matcher found = FOREIGN.matcher(path.endsWith(".pdf") ? pdfText(file) : text(file));
            // The license of the typeface and the class names of the theme are no words of the toolkit.
            if (!path.startsWith("assets/fonts/") && !path.startsWith("assets/css/") && found.find()) {
                foreign.add(path + ": " + found.group());
            }
        }
        assertEquals(List.of(), foreign);
    }

    private static String pdfText(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void titlesInMenusAreThoseThatEditorsChose() throws IOException {
        Document home = Jsoup.parse(output.resolve("index.html"));
        for (String title : List.of("Who does what", "Pack a go-bag tonight", "Old sandbag rules")) {
            assertTrue(home.select("a").eachText().contains(title), title);
        }
    }

    @Test
    void handoutOfOneAreaHasItsItems() throws IOException {
        String packet =
                Jsoup.parse(output.resolve("training/shelter-crew-packet.html")).text();
        assertTrue(packet.contains("Medicine for seven days"), packet);
        assertTrue(!packet.contains("Copies of IDs and insurance cards"), "an item of another area");
    }

    @Test
    void wordsOfTheToolkitReplaceThoseOfTheTheme() throws IOException {
        assertTrue(Jsoup.parse(output.resolve("glossary.html")).title().startsWith("Flood words, explained"));
        Document list = Jsoup.parse(output.resolve("checklists/shelter-opening.html"));
        assertTrue(list.text().contains("Being worked on") && list.text().contains("The county requires this"));
        assertTrue(!list.text().contains("Under discussion"), "the neutral word");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
