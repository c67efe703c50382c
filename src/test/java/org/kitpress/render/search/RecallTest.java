package org.kitpress.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kitpress.content.ContentReader;
import org.kitpress.judge.RequiresNode;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.render.search.toolkit.SearchRenderer;

/** Whether the shipped toolkit's search answers what readers ask, through the site's own scripts. */
@RequiresNode
class RecallTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));
    private static final int FIRST = 5;

    private record Question(String text, List<String> places) {
        boolean isAnsweredBy(List<String> urls) {
            return urls.stream().anyMatch(url -> places.contains(url) || places.contains(url.replaceFirst("#.*", "")));
        }
    }

    @Test
    void readersQuestionsAreAnsweredAmongTheFirstFive() throws IOException {
        List<Question> questions = questions();
        assertEquals(120, questions.size());
        List<String> missed = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        renderer().write(files::add);
        try (SearchPage page = new SearchPage(new SplitIndex("search/start.js", files))) {
            for (Question question : questions) {
                List<String> urls = urls(page.ask(question.text, FIRST));
                if (!question.isAnsweredBy(urls)) {
                    missed.add(question.text + ": " + urls);
                }
            }
        }
        missed.forEach(miss -> System.out.println("not answered: " + miss));
        assertTrue(missed.size() <= 6, () -> missed.size() + " of 120 are not answered: " + String.join("\n", missed));
    }

    private static List<Question> questions() {
        return JavaScript.resource("/search/questions.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(parts -> new Question(parts[0], List.of(parts[1].split(" "))))
                .toList();
    }

    private static SearchRenderer renderer() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Toolkit toolkit = ContentReader.read(ROOT, threads).toolkit();
            return new SearchRenderer(toolkit, new Targets(toolkit), false, false, DefaultTheme.words(), List.of());
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> urls(String answer) throws IOException {
        List<String> urls = new ArrayList<>();
        for (JsonNode result : new ObjectMapper().readTree(answer).path("results")) {
            urls.add(result.path("url").asText());
        }
        return urls;
    }
}
