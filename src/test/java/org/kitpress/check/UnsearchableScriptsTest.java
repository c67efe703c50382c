package org.kitpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Scripts that the search cannot find are named where they are first used. */
class UnsearchableScriptsTest {
    @TempDir
    private Path site;

    private List<Finding> findings(String body, String more) throws IOException {
        Path content = Files.createDirectories(site.resolve("content"));
        Files.writeString(
                content.resolve("toolkit.yaml"), "title: Kit\ntagline: Small\norganization:\n  name: Office\n");
        Files.writeString(
                content.resolve("index.md"), "---\ntitle: Home\nsummary: Use this.\n---\nSome words.\n\n" + body);
        Files.writeString(content.resolve("more.md"), "---\ntitle: More\nsummary: Use this.\n---\n" + more);
        return Kit.findings(site).stream()
                .filter(finding -> finding.rule() == Rule.UNSEARCHABLE_SCRIPT)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "日本語テキスト, Chinese or Japanese",
        "欢迎, Chinese or Japanese",
        "ひらがな, Chinese or Japanese",
        "ยินดีต้อนรับ, Thai",
        "ຍິນດີຕ້ອນຮັບ, Lao",
        "សូមស្វាគមន៍, Khmer",
        "ကြိုဆိုပါတယ်, Burmese",
        "مرحبا بالعالم, Arabic",
        "Добро пожаловать, Cyrillic",
        "שלום, Hebrew",
        "Καλώς ήρθατε, Greek",
        "환영합니다, Hangul",
        "नमस्ते, Devanagari",
        "አማርኛ, Ethiopic",
    })
    void scriptIsNamedAtItsFirstWord(String words, String name) throws IOException {
        List<Finding> findings = findings("We say " + words + " here.\n", words);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals("content/index.md:7:8", findings.get(0).place().toString());
        assertEquals(
                true, findings.get(0).problem().contains(name), findings.get(0).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łódź and Ångström", "5 µm, 10 Ω, and π", "naïve café", "€ and ½", "Tiếng Việt", "🙂"})
    void latinWordsAndSignsAreFound(String words) throws IOException {
        assertEquals(List.of(), findings(words, ""));
    }

    @Test
    void eachScriptIsReportedOnce() throws IOException {
        List<Finding> findings = findings("日本語 مرحبا\n", "مرحبا 日本語 ไทย\n");
        assertEquals(3, findings.size(), findings.toString());
    }
}
