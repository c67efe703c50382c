package org.kitpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Tab;
import org.kitpress.preview.Preview;
import org.kitpress.report.Finding;

/**
 * How long it takes from saving a file of the shipped toolkit until its page has loaded again in a real browser. A copy
 * is edited. Prints the median and the slowest tenth, in milliseconds: until the new page is asked for, until it is
 * read, and until its first words are painted.
 */
public final class PreviewBench {
    private static final int WARM = 15;
    private static final int RUNS = 21;
    private static final String FILE = "content/planning/1-mission.yaml";
    private static final String PAGE = "planning/mission.html";

    /** When the page was asked for, read and painted, by the clock; 0 while it is not painted. */
    private static final String TIMES = "(() => { const n = performance.getEntriesByType('navigation')[0],"
            + " p = performance.getEntriesByName('first-contentful-paint')[0], o = performance.timeOrigin;"
            + " return [o, o + n.domContentLoadedEventEnd, p ? o + p.startTime : 0]; })()";

    private PreviewBench() {}

    /** @param args the folder that holds {@code content/}; none for the folder one is in */
    public static void main(String[] args) throws Exception {
        Path site = Files.createTempDirectory("kitpress-bench");
        copy(Path.of(args.length == 0 ? "." : args[0]), site);
        Preview.Options options = new Preview.Options(site, 0, false, () -> LocalDate.of(2026, 11, 24));
        try (Preview preview = Preview.open(options, new Silent());
                Browser browser = Browser.start(Browser.find().orElseThrow());
                Tab tab = browser.openTab()) {
            tab.open(preview.address() + PAGE);
            List<double[]> runs = new ArrayList<>();
            for (int i = 0; i < WARM + RUNS; i++) {
                Thread.sleep(1500); // an editor thinks; the pages are inspected meanwhile
                double[] run = save(site, tab, i);
                if (i >= WARM) {
                    runs.add(run);
                }
            }
            print(runs);
        }
    }

    private static double[] save(Path site, Tab tab, int number) throws IOException {
        Path file = site.resolve(FILE);
        String text =
                Files.readString(file).replaceFirst("(?m)^summary: .*$", "summary: Use this in run " + number + ".");
        double[] times = new double[3];
        double[] start = new double[1];
        tab.awaitPage(() -> {
            try {
                start[0] = System.currentTimeMillis();
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        tab.awaitTrue("document.body.innerText.includes('Use this in run " + number + ".')");
        tab.awaitTrue(TIMES + "[2] > 0");
        for (int i = 0; i < times.length; i++) {
            times[i] = tab.evaluate(TIMES + "[" + i + "]").asDouble() - start[0];
        }
        return times;
    }

    private static void print(List<double[]> runs) {
        String[] names = {"asked for", "read", "painted"};
        for (int i = 0; i < names.length; i++) {
            int part = i;
            double[] sorted =
                    runs.stream().mapToDouble(run -> run[part]).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-10s median %4.0f ms, slowest tenth from %4.0f ms %s%n",
                    names[i],
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 9 / 10],
                    Arrays.toString(Arrays.stream(sorted).mapToLong(Math::round).toArray()));
        }
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
