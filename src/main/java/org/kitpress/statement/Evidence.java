package org.kitpress.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What one test really did, as it recorded it. What does not apply to the test is empty or 0.
 *
 * @param version of the tool
 * @param engine the key of the browser's engine, such as {@code blink}
 * @param browserVersion the version of the browser that was used
 * @param standard the key of the standard that was tested against, such as {@code pdf-ua-1}
 * @param widths of the window, in CSS px
 * @param modes keys of the colors or sizes of paper
 * @param states keys of what was on the screen or was done
 * @param languages of the pages, as tags
 */
record Evidence(
        String version,
        String engine,
        String browserVersion,
        String standard,
        int pages,
        int pdfs,
        List<String> widths,
        List<String> modes,
        List<String> states,
        List<String> languages) {

    static Evidence of(JsonNode run) {
        return new Evidence(
                run.path("version").asText(),
                run.path("browser").path("engine").asText(),
                run.path("browser").path("version").asText(),
                run.path("standard").asText(),
                run.path("pages").asInt(),
                run.path("pdfs").asInt(),
                texts(run.path("widths")),
                texts(run.path("modes")),
                texts(run.path("states")),
                texts(run.path("languages")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
