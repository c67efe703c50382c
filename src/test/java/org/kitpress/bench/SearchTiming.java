package org.kitpress.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kitpress.judge.Browser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/**
 * How long it takes in a real browser from a key to the results on the screen, on the search page of a built site:
 * {@code SearchTiming FOLDER WORDS…}. Each text is typed twice, letter by letter; the first time what it takes is loaded,
 * the second time it is there.
 */
public final class SearchTiming {
    /** Milliseconds between keys, as fast typists type. */
    private static final int BETWEEN_KEYS = 120;

    /** Notes for each key how long it took until the frame with the new results was drawn. */
    private static final String STOPWATCH = "(() => { let pressed = 0; window.times = [];"
            + " document.querySelector('[type=search]').addEventListener('keydown',"
            + " () => { pressed = performance.now(); }, true);"
            + " new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => { if (pressed) {"
            + " window.times.push(performance.now() - pressed); pressed = 0; } })))"
            + ".observe(document.querySelector('[data-results]'), {childList: true}); })()";

    private SearchTiming() {}

    /** The folder of a built site, and texts to look for. */
    public static void main(String[] args) throws InterruptedException {
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        try (Browser browser = Browser.start(Browser.find().orElseThrow());
                StaticServer server = StaticServer.serve(Path.of(args[0]), "/")) {
            for (String text : List.of(args).subList(1, args.length)) {
                try (Tab tab = browser.openTab()) {
                    tab.open(server.url("search.html"));
                    tab.evaluate(STOPWATCH);
                    first.addAll(type(tab, text));
                    again.addAll(type(tab, text));
                }
            }
        }
        System.out.println("parts to load:  " + summary(first));
        System.out.println("parts there:    " + summary(again));
    }

    private static List<Double> type(Tab tab, String text) throws InterruptedException {
        tab.evaluate("(() => { const box = document.querySelector('[type=search]'); box.focus(); box.value = '';"
                + " box.dispatchEvent(new Event('input')); window.times = []; })()");
        for (String letter : text.split("")) {
            tab.keyboard().type(letter);
            Thread.sleep(BETWEEN_KEYS);
        }
        Thread.sleep(1000);
        List<Double> times = new ArrayList<>();
        for (JsonNode time : tab.evaluate("window.times")) {
            times.add(time.asDouble());
        }
        return times;
    }

    private static String summary(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%d keys, median %.0f ms, 95 of 100 within %.0f ms, slowest %.0f ms",
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }
}
