package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Head;
import org.kitpress.report.Finding;

/** Text that looks like Markdown or YAML syntax is escaped in drafts, so that it means what it says. */
class EscapingTest {
    @TempDir
    private Path site;

    static List<String> texts() {
        return List.of(
                "# no heading",
                "+ no item",
                "2031. no item either, and 2) neither",
                "> no quotation",
                ": no definition",
                "!!! note \"no box\"",
                "--- no line ---",
                "=== no underline",
                "~~~ no code ~~~",
                "```no code```",
                "5 * 3 * 2 and _this_ and __that__ and snake_case_name",
                "[no link](https://example.org) and ![no picture](x.png) and [^1] and [ ] and [x]",
                "<b>no tag</b> and <https://example.org> and &amp; and &copy; and AT&T",
                "{#no-id .no-class} and {name} and x{lang=es}",
                "C:\\new\\table and \\* and \\",
                "a | b | c",
                "\"quoted\": 'words' # no comment",
                "yes: no, null",
                "@someone, %percent, &anchor, *alias, !tag, ?key",
                "Zoë – “naïve” … 你好 ñ İı 😀",
                "ends with a colon:",
                "http://example.org/a_b_c?x=1&y=2#z");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textThatLooksLikeMarkupStaysText(String text) throws IOException {
        String html = "<h1>" + escaped(text) + "</h1><p>" + escaped(text) + "</p><p>After it.</p>";
        for (String kind : List.of("page", "packet")) {
            Head head = read(html, kind);
            assertEquals(text, head.title(), kind);
            assertEquals(text, head.body().plain().split("\n")[0], kind);
        }
    }

    @Test
    void textStaysTheSameUnderATurkishLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals(
                    "TITLE İı", read("<h1>TITLE İı</h1><p>Words.</p>", "page").title());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Head read(String html, String kind) throws IOException {
        Path document = site.resolve("document.html");
        Files.writeString(document, "<meta charset=utf-8>" + html);
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("content/toolkit.yaml"), "title: Kit\nlanguages: [{tag: en, name: English}]\n");
        ImportResult result = Importer.plan(site, List.of(document), new Importer.ImportOptions(kind, kind, null));
        ImportResult.File file = result.files().get(0);
        Path draft = site.resolve(file.path());
        Files.createDirectories(draft.resolveSibling("."));
        Files.write(draft, file.draft().text().getBytes(StandardCharsets.UTF_8));
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            ContentReader.Content content = ContentReader.read(site, pool);
            List<Finding> errors = content.findings().stream()
                    .filter(finding ->
                            finding.isError() && finding.place().file().equals(file.path()))
                    .toList();
            assertEquals(List.of(), errors, file.draft().text());
            return content.toolkit().pages().stream()
                    .map(page -> page.head())
                    .filter(head -> head.file().equals(file.path()))
                    .findFirst()
                    .orElseThrow();
        } finally {
            pool.shutdownNow();
            Files.delete(draft);
        }
    }
}
