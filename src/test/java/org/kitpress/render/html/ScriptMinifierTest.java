package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptMinifierTest {
    private static String lean(String script) {
        return new String(ScriptMinifier.of(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void indentationBlankLinesAndCommentsOnLinesOfTheirOwnGo() {
        assertEquals(
                "function a() {\nreturn 1; // one\n}",
                lean("/*\n * Says what it does;\n * \"use it well\".\n */\nfunction a() {\n\n  // why\n"
                        + "  /* how */\n  return 1; // one\r\n}\n"));
    }

    @Test
    void everyScriptOfTheDefaultThemeIsMinified() {
        List<String> unchanged = DefaultTheme.files().files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".js"))
                .filter(file -> file.getValue().length == ScriptMinifier.of(file.getValue()).length)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), unchanged);
    }

    @Test
    void linesStayLinesSinceTheyMayEndStatements() {
        assertEquals("a\n(b)", lean("a\n/* between */\n(b)"));
    }

    @Test
    void scriptWithTemplatesOnVeryLongLinesIsLeftAsItIs() {
        String script = "  a = `" + "\\x".repeat(100_000) + "`;";
        assertEquals(script, lean(script));
    }

    @Test
    void licensesStay() {
        assertEquals("a;", lean("/* note */\na;"));
        String licensed = "/*! by somebody */\na;";
        assertEquals(licensed, lean(licensed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = `one line`;",
                "a = `${b}, ${c.d(1)} and \\` \\${ $5`;",
                "a = `it's ${b}'s`;",
                "a = `[id=\"${b}\"]` + `c`;",
                "a = `don't`; b = `won't`;"
            })
    void templatesOnOneLineStay(String line) {
        assertEquals(line + "\nb();", lean("  " + line + "\n  // why: `x\n  b();\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = `\n  /* text */\n  b`;", // a text over lines
                "a = `${b(`\n  // text\n  `)}`;", // a template inside a template
                "a = '`' + `\n  // text\n  b`;", // a backtick in a string
                "a = \"`\" + `\n  // text\n  b`;",
                "a = 'x\\\n  /* text */';", // so is this
                "a = 1; /* opens\n  /* ends */\n  b();", // the second mark opens nothing
                "/* opens\n ends */ a();\n  b();", // code behind a comment
                "a = /[/*]/;\n  b();\n // */"
            })
    void whatCouldBeMisreadIsLeftAsItIs(String script) {
        assertEquals(script, lean(script));
    }
}
