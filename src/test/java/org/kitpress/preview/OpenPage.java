package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kitpress.judge.Tab;

/** A page of a small site that is open in a browser while the files behind it are saved. */
final class OpenPage {
    private static final String GUIDE = """
            ## First part

            Words about a lead agency that stand at the start.

            ## Second part

            Words that stand at the end.
            """;

    static final String STEP = """
            kind: planning-step
            title: A step
            summary: Use this in a test.
            number: 1
            purpose: Find out.
            groups:
              - id: first
                title: First group
                questions:
                  - id: who
                    text: Who comes to the meeting?
                    help: Think of those who are not here.
              - id: second
                title: Second group
                questions:
                  - id: where
                    text: Where do we meet?
            """;

    private static final String CHECKLIST = """
            kind: checklist
            title: A list
            summary: Use this in a test.
            purpose: See what is left.
            scale: tick
            areas:
              - id: area
                title: An area
                items:
                  - id: one
                    action: Call the other office.
            """;

    private static final String GLOSSARY = """
            terms:
              - id: lead-agency
                term: lead agency
                definition: The agency that is in charge.
            """;

    /** The version that the page shows. */
    static final String VERSION = "document.querySelector('script[data-version]').dataset.version";

    private final Previewed preview;
    private final Tab tab;
    private final String page;

    /** Opens the page. */
    OpenPage(Previewed preview, Tab tab, String page) {
        this.preview = preview;
        this.tab = tab;
        this.page = page;
        tab.open(preview.url(page));
    }

    /** Shows a guide, a planning step, a checklist and a glossary. */
    static Previewed preview(Path site) throws IOException {
        Previewed.writeSmallSite(site);
        Previewed.write(site, "content/guide.md", Previewed.page("Guide", GUIDE));
        Previewed.write(site, "content/step.yaml", STEP);
        Previewed.write(site, "content/list.yaml", CHECKLIST);
        Previewed.write(site, "content/glossary.yaml", GLOSSARY);
        return Previewed.of(site, false);
    }

    /** Replaces words of a content file, {@code /} meaning a new line, and waits until the page has come to that. */
    void save(String file, String was, String is) throws IOException {
        String version = tab.evaluate(VERSION).asText();
        write(file, was, is);
        assertTrue(preview.awaitSave().shown());
        tab.awaitTrue(VERSION + " !== '" + version + "'");
    }

    /** The same without waiting. */
    void write(String file, String was, String is) throws IOException {
        String text = Files.readString(preview.site().resolve("content").resolve(file));
        String changed = text.replace(was.replace("/", "\n"), is.replace("/", "\n"));
        assertFalse(changed.equals(text), was);
        preview.write("content/" + file, changed);
    }

    /** Replaces words of a content file as {@link #save} does, and waits until the page has been loaded again. */
    void saveAndReload(String file, String was, String is) {
        tab.awaitPage(() -> {
            try {
                write(file, was, is);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        preview.awaitSave();
        assertEquals(List.of(), tab.log().errors());
        assertEquals(List.of(), tab.log().cspViolations());
    }

    /** Adds a question before the first one of the step, for which the page reloads. */
    void addQuestion(int number) {
        String question = "      - id: new-%d/        text: Question number %d?/".formatted(number, number);
        saveAndReload("step.yaml", "      - id: who/", question + "      - id: who/");
    }

    JsonNode evaluate(String expression) {
        return tab.evaluate(expression);
    }

    boolean isTrue(String expression) {
        return tab.evaluate("Boolean(" + expression + ")").asBoolean();
    }

    String text(String expression) {
        return tab.evaluate(expression).asText();
    }

    int count(String selector) {
        return tab.evaluate("document.querySelectorAll('" + selector + "').length")
                .asInt();
    }
}
