package org.kitpress.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Indexes a made-up toolkit by Kitpress, Pagefind and lunr.js in turn, a few rounds, each in a process of its own, and
 * prints how much processor time (of all threads) and memory each took. Run by hand:
 *
 * <pre>SearchRounds PAGES FOLDER [ROUNDS]</pre>
 *
 * <p>Needs npm, node and {@code /usr/bin/time} (Debian's package {@code time}). {@code FOLDER} must be new: nothing in it is
 * written twice or deleted, because file systems are slow for a while to give out again what was just deleted.
 */
public final class SearchRounds {
    private static final String PAGEFIND = "1.6.0";
    private static final String LUNR = "2.3.9";
    private static final int MANY_PAGES = 5000;
    private static final Pattern WITHIN =
            Pattern.compile("([\\d.]+) s of processor time, ([\\d.]+) MB at the peak, ([\\d.]+) MB");

    private final int pages;
    private final Path folder;
    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

    /** @param seconds of processor time, user and system, of all threads */
    private record Cost(double seconds, double megabytes) {}

    private SearchRounds(int pages, Path folder) {
        this.pages = pages;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        SearchRounds bench =
                new SearchRounds(Integer.parseInt(args[0]), Path.of(args[1]).toAbsolutePath());
        bench.prepare();
        for (int round = 1; round <= (args.length > 2 ? Integer.parseInt(args[2]) : 3); round++) {
            bench.round(round);
        }
        bench.print();
    }

    private void prepare() throws IOException, InterruptedException {
        Files.createDirectory(folder);
        SearchCorpus.main(
                new String[] {Integer.toString(pages), folder.resolve("bare").toString()});
        Path npm = Files.createDirectory(folder.resolve("npm"));
        run(List.of("npm", "install", "--silent", "--prefix", npm.toString(), "pagefind@" + PAGEFIND, "lunr@" + LUNR));
        try (InputStream script = SearchRounds.class.getResourceAsStream("lunr-index.js")) {
            Files.copy(script, npm.resolve("lunr-index.js"));
        }
    }

    private void round(int number) throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("round-" + number));
        String documents = folder.resolve("bare/search/documents.json").toString();
        Path site = out.resolve("site");
        Matcher within = WITHIN.matcher(run(java(List.of(), SearchIndexing.class, Integer.toString(pages), site)));
        if (!within.find()) {
            throw new IllegalStateException("SearchIndexing told no figures");
        }
        note(
                "Kitpress, within a build",
                new Cost(
                        Double.parseDouble(within.group(1)),
                        Double.parseDouble(within.group(2)) - Double.parseDouble(within.group(3))));
        List<String> heap = List.of(pages < MANY_PAGES ? "-Xmn32m" : "-Xmn64m");
        time("Kitpress, a program of its own", java(heap, SearchIndexingAlone.class, documents, out.resolve("alone")));
        time("Pagefind, the site's pages", pagefind(site, out.resolve("pagefind-site")));
        time(
                "Pagefind, the same texts as bare pages",
                pagefind(folder.resolve("bare/html"), out.resolve("pagefind-bare")));
        String script = folder.resolve("npm/lunr-index.js").toString();
        String whole = out.resolve("lunr.json").toString();
        time("lunr.js in Node", List.of("node", "--max-old-space-size=8000", script, documents, whole));
    }

    private static List<String> java(List<String> heap, Class<?> program, Object... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(heap);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        return command;
    }

    /** The program itself, without the start of Node that its package has before it. */
    private List<String> pagefind(Path site, Path out) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("npm/node_modules/@pagefind"))) {
            Path program = files.filter(file -> file.getFileName().toString().matches("pagefind_extended(\\.exe)?"))
                    .findFirst()
                    .orElseThrow();
            return List.of(program.toString(), "--site", site.toString(), "--output-path", out.toString());
        }
    }

    private void time(String name, List<String> command) throws IOException, InterruptedException {
        Path figures = Files.createTempFile(folder, "time", ".txt");
        List<String> timed =
                new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %M", "-o", figures.toString(), "--"));
        timed.addAll(command);
        run(timed);
        String[] figure = Files.readString(figures).strip().split(" ");
        note(
                name,
                new Cost(
                        Double.parseDouble(figure[0]) + Double.parseDouble(figure[1]),
                        Double.parseDouble(figure[2]) / 1024));
    }

    private void note(String name, Cost cost) {
        costs.computeIfAbsent(name, key -> new ArrayList<>()).add(cost);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
        }
        return said;
    }

    /** Each round, and how much of each other program Kitpress takes within a build, from the least to the most. */
    private void print() {
        List<Cost> own = costs.values().iterator().next();
        costs.forEach((name, rounds) -> {
            System.out.printf("%-40s", name);
            rounds.forEach(cost -> System.out.printf(Locale.ROOT, "  %6.2f s %5.0f MB", cost.seconds, cost.megabytes));
            double[] seconds = new double[rounds.size()];
            double[] memory = new double[rounds.size()];
            Arrays.setAll(seconds, i -> own.get(i).seconds / rounds.get(i).seconds);
            Arrays.setAll(memory, i -> own.get(i).megabytes / rounds.get(i).megabytes);
            System.out.printf(
                    Locale.ROOT,
                    "   within a build : this = %.2f to %.2f, memory %.2f to %.2f%n",
                    Arrays.stream(seconds).min().orElseThrow(),
                    Arrays.stream(seconds).max().orElseThrow(),
                    Arrays.stream(memory).min().orElseThrow(),
                    Arrays.stream(memory).max().orElseThrow());
        });
    }
}
