package org.kitpress.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kitpress.render.search.QueryTarget;
import org.kitpress.site.Vectors;

/** What reads bytes of others, with the inputs that Jazzer begins with and the classes whose branches it follows. */
enum TextTarget {
    MARKDOWN(
            MarkdownTarget.class,
            MarkdownTarget::fuzzerTestOneInput,
            TextTarget::texts,
            "org.kitpress.markdown.**:org.kitpress.render.html.HtmlProse*:com.vladsch.flexmark.**"),
    YAML(
            YamlTarget.class,
            YamlTarget::fuzzerTestOneInput,
            () -> bytes(files(".*\\.(md|yaml)")),
            "org.kitpress.content.**:org.yaml.snakeyaml.**:com.fasterxml.jackson.dataformat.yaml.**"),
    SANITIZER(
            SanitizerTarget.class,
            SanitizerTarget::fuzzerTestOneInput,
            () -> bytes(Vectors.all()),
            "org.kitpress.markdown.**:org.kitpress.model.**:org.jsoup.parser.**"),
    DOCUMENT(
            DocumentTarget.class,
            DocumentTarget::fuzzerTestOneInput,
            DocumentTarget::seeds,
            "org.kitpress.importer.**:org.jsoup.parser.**"),
    QUERY(QueryTarget.class, QueryTarget::fuzzerTestOneInput, QueryTarget::seeds, "none");

    /** Longer inputs take longer, and reach little more. */
    static final int LONGEST = 4_000;

    final Class<?> type;
    final String followed;
    private final Consumer<byte[]> run;
    private final Supplier<List<byte[]>> seeds;

    TextTarget(Class<?> type, Consumer<byte[]> run, Supplier<List<byte[]>> seeds, String followed) {
        this.type = type;
        this.run = run;
        this.seeds = seeds;
        this.followed = followed;
    }

    /** @throws AssertionError if something does not hold for the input */
    void run(byte[] input) {
        run.accept(input);
    }

    /** Inputs to begin with. */
    List<byte[]> seeds() {
        return seeds.get().stream().filter(seed -> seed.length <= LONGEST).toList();
    }

    private static List<byte[]> texts() {
        List<String> texts = new ArrayList<>();
        for (String page : files(".*\\.md")) {
            texts.add(page.substring(page.indexOf("\n---\n") + 5));
        }
        for (String page : Corpus.SHIPPED) {
            texts.add(page.substring(0, Math.min(page.length(), LONGEST)));
        }
        texts.addAll(Pieces.ALL);
        return bytes(texts);
    }

    private static List<String> files(String pattern) {
        return Corpus.TOOLKIT.entrySet().stream()
                .filter(file -> file.getKey().matches(pattern))
                .map(Map.Entry::getValue)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> bytes(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
}
