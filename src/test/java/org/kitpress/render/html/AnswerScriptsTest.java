package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Messages;
import org.kitpress.model.Toolkit;

/** The scripts that the builder writes for answers, and the words that the theme's scripts ask for. */
class AnswerScriptsTest {
    private static final Path THEME =
            Path.of(System.getProperty("kitpress.root", ".")).resolve("themes/default");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String script, String variable) throws IOException {
        assertTrue(script.startsWith("window." + variable + " = ") && script.endsWith(";\n"), script);
        return JSON.readTree(script.substring(script.indexOf('{'), script.length() - 2));
    }

    private static JsonNode items() throws IOException {
        Toolkit toolkit = SampleToolkit.rich();
        return json(AnswerItems.script(toolkit.pages()), "kitpressItems").path("pages");
    }

    @Test
    void itemsHoldEachQuestionAndItemWithItsWordingItsGroupAndItsPage() throws IOException {
        JsonNode pages = items();
        assertEquals(
                List.of("actions/leadership.html", "planning/goals.html", "planning/mission.html"),
                pages.findValuesAsText("path").stream().sorted().toList());
        for (JsonNode page : pages) {
            boolean step = page.path("path").asText().startsWith("planning/");
            assertEquals(step ? "question" : "rubric", page.path("form").asText());
            assertTrue(page.path("aliases").isArray() && page.path("fields").isArray(), page.toString());
            JsonNode group = page.path("groups").path(0);
            assertFalse(group.path("title").asText().isEmpty(), page.toString());
            JsonNode item = group.path("items").path(0);
            assertEquals(2, item.size());
            assertFalse(item.path(1).asText().contains("<"), "plain words: " + item);
        }
    }

    @Test
    void wordsForScriptsAreThoseOfTheThemeAndNoOthers() throws IOException {
        Messages messages = new Messages(
                "en",
                Map.of(
                        "answers-save", "Save “it” </script>",
                        "progress-not-yet", "Not yet",
                        "progress-under-discussion", "Under discussion",
                        "progress-finalized", "Finalized",
                        "other", "No"));
        byte[] script = ScriptAssets.of(messages, List.of()).get("js/answers/words.js");
        JsonNode words = json(new String(script, StandardCharsets.UTF_8), "kitpressWords");
        assertEquals(4, words.size());
        assertEquals("Save “it” </script>", words.path("answers-save").asText());
    }

    @Test
    void everyWordThatAScriptAsksForIsInTheTheme() throws IOException {
        Set<String> known = DefaultTheme.words().startingWith("answers-").keySet();
        Pattern asked = Pattern.compile("\\bword\\((?:\"([a-z-]+)\"|`([a-z-]+)\\$\\{)");
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (Path script : scripts()) {
            Matcher matcher = asked.matcher(Files.readString(script));
            while (matcher.find()) {
                found++;
                String whole = "answers-" + matcher.group(1);
                String start = "answers-" + matcher.group(2);
                boolean isKnown = matcher.group(1) != null
                        ? known.contains(whole)
                        : known.stream().anyMatch(key -> key.startsWith(start));
                if (!isKnown) {
                    missing.add(script.getFileName() + ": " + matcher.group());
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(found > 60, "words were looked for: " + found);
    }

    @Test
    void noScriptWritesTextAsMarkupOrRunsIt() throws IOException {
        Pattern unsafe =
                Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");
        for (Path script : scripts()) {
            assertFalse(unsafe.matcher(Files.readString(script)).find(), script.toString());
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(THEME.resolve("assets/js/answers"))) {
            return files.sorted().toList();
        }
    }
}
