package org.kitpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitpress.judge.Browser;
import org.kitpress.judge.BrowserException;
import org.kitpress.judge.Tab;
import org.kitpress.preview.Preview;
import org.kitpress.report.Finding;

/**
 * How long it takes from saving a file of the shipped toolkit until a real browser has painted its new words, in
 * milliseconds: the median and the slowest tenth. Edits a copy. Changed words appear in place; for new parts the page is
 * reloaded.
 */
public final class PreviewBench {
    private static final int WARM = 15;
    private static final int RUNS = 21;
    private static final String FILE = "content/planning/1-mission.yaml";
    private static final String PAGE = "planning/mission.html";

    private static final String GROUP =
            "  - id: new\n    title: New\n    questions:\n      - id: %1$s\n        text: %1$s\n";

    private static final String QUESTION = "      - id: %1$s\n        text: %1$s\n";

    private static final List<Edit> EDITS = List.of(
            new Edit("summary", "(?m)^(summary: ).*$", "$1%s"),
            new Edit("question", "(id: learn-time\\s+text: ).*", "$1%s"),
            new Edit("paragraph", "(?s)(all of them own\\.).*?\\n(?=outputs)", "$1\n\n  %s\n"),
            new Edit("new-question", "(?s)(groups:\n.*?questions:\n).*?(?=      - id: learn-time\n)", "$1" + QUESTION),
            new Edit("new-group", "(?s)(groups:\n).*?(?=  - id: learn\n)", "$1" + GROUP));

    /** @param replacement of what the pattern finds, with a place for words that tell the runs apart */
    private record Edit(String name, String pattern, String replacement) {}

    /** @param way how the page was updated */
    private record Run(double millis, String way) {}

    /** When the open page had painted the new words, by the clock; 0 before, and undefined after a reload. */
    private static final String WATCH = "window.shown = 0; (() => {"
            + " const version = () => document.querySelector('script[data-version]').dataset.version;"
            + " const before = version(); const look = () => {"
            + " if (version() !== before && document.querySelector('main')?.textContent.includes('%s'))"
            + " requestAnimationFrame(() => { window.shown = performance.timeOrigin + performance.now(); });"
            + " else requestAnimationFrame(look); }; look(); })()";

    /** The same, whether or not the page was reloaded. */
    private static final String PAINTED =
            "(() => { const p = performance.getEntriesByName('first-contentful-paint')[0];"
                    + " return window.shown || (window.shown === undefined && p ? performance.timeOrigin + p.startTime : 0); })()";

    private static final String WAY = "window.shown === undefined ? 'reloaded' : 'in place'";

    private PreviewBench() {}

    /** @param args the folder that holds {@code content/}; none for the folder one is in */
    public static void main(String[] args) throws Exception {
        Path site = Files.createTempDirectory("kitpress-bench");
        copy(Path.of(args.length == 0 ? "." : args[0]), site);
        Preview.Options options = new Preview.Options(site, 0, false, () -> LocalDate.of(2026, 11, 24));
        try (Preview preview = Preview.open(options, new Silent());
                Browser browser = Browser.start(Browser.find().orElseThrow())) {
            String page = preview.address() + PAGE;
            try (Tab tab = browser.openTab()) {
                tab.open(page);
                for (Edit edit : EDITS) {
                    measure(edit, site, tab);
                }
            }
        }
    }

    private static void measure(Edit edit, Path site, Tab tab) throws Exception {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < WARM + RUNS; i++) {
            Thread.sleep(1500); // an editor thinks; the pages are inspected meanwhile
            Run run = save(site, tab, edit, i);
            if (i >= WARM) {
                runs.add(run);
            }
        }
        print(edit.name, runs);
    }

    private static Run save(Path site, Tab tab, Edit edit, int number) throws IOException {
        Path file = site.resolve(FILE);
        String words = "run-" + edit.name + "-" + number + "-done";
        String text = Files.readString(file).replaceFirst(edit.pattern, edit.replacement.formatted(words));
        tab.evaluate(WATCH.formatted(words));
        long start = System.currentTimeMillis();
        Files.writeString(file, text);
        await(tab, "document.body?.textContent.includes('" + words + "') && " + PAINTED + " > 0");
        return new Run(
                tab.evaluate(PAINTED).asDouble() - start, tab.evaluate(WAY).asText());
    }

    private static void await(Tab tab, String expression) {
        for (int attempt = 0; ; attempt++) {
            try {
                tab.awaitTrue(expression);
                return;
            } catch (BrowserException e) {
                if (attempt == 3) { // the page may have gone while it was asked
                    throw e;
                }
            }
        }
    }

    private static void print(String name, List<Run> runs) {
        double[] sorted = runs.stream().mapToDouble(Run::millis).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%n%-13s painted after %.0f ms (median), %.0f ms (slowest tenth); %s %s%n",
                name,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                runs.stream().collect(Collectors.groupingBy(Run::way, TreeMap::new, Collectors.counting())),
                Arrays.toString(Arrays.stream(sorted).mapToLong(Math::round).toArray()));
    }

    private static void copy(Path from, Path site) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = site.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static final class Silent implements Preview.Listener {
        @Override
        public void saved(List<Finding> findings, boolean shown, long millis) {
            System.out.print(millis + " ");
        }

        @Override
        public void inspected(List<Finding> findings) {}

        @Override
        public void failed(Exception fault) {
            fault.printStackTrace();
        }
    }
}
