package org.kitpress.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kitpress.statement.Judge;

/**
 * What a test has judged, for the accessibility statement. A test that has found nothing wrong compares it with the
 * record in the program, which must not claim more; {@code -Dgolden=record} writes the record. More pages than recorded
 * are no fault, so that a new page does not make a test fail, and neither is another version of the same browser, since
 * the record names the one that was used.
 */
public final class Judged {
    private static final boolean RECORD = "record".equals(System.getProperty("golden"));
    private static final Path RECORDS = Path.of(System.getProperty("kitpress.root", "."))
            .resolve("src/main/resources")
            .resolve(Judge.class.getPackageName().replace('.', '/'));
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A record may claim as much as this, or less. */
    private static final Set<String> COUNTS = Set.of("pages", "pdfs");

    private final Path file;
    private final String run;
    private final ObjectNode facts = JSON.createObjectNode();

    private Judged(Path file, String run) {
        this.file = file;
        this.run = run;
    }

    /** @param run names the test among those of its judge; the statement lists their states in the order of these names */
    public static Judged by(Judge judge, String run) {
        return in(RECORDS, judge, run);
    }

    static Judged in(Path folder, Judge judge, String run) {
        return new Judged(folder.resolve(judge.key() + ".json"), run);
    }

    /** The version of the tool. */
    public Judged with(String version) {
        facts.put("version", version);
        return this;
    }

    public Judged with(Browser browser) {
        facts.set(
                "browser",
                JSON.createObjectNode().put("engine", browser.engine()).put("version", browser.number()));
        return this;
    }

    /** The key of the standard that was tested against. */
    public Judged against(String standard) {
        facts.put("standard", standard);
        return this;
    }

    public Judged pages(int pages) {
        facts.put("pages", pages);
        return this;
    }

    public Judged pdfs(int pdfs) {
        facts.put("pdfs", pdfs);
        return this;
    }

    public Judged widths(int... widths) {
        facts.set("widths", JSON.valueToTree(widths));
        return this;
    }

    /** Keys of the colors or sizes of paper. */
    public Judged modes(Collection<String> modes) {
        facts.set("modes", JSON.valueToTree(modes));
        return this;
    }

    /** Keys of what was on the screen or was done. */
    public Judged states(Collection<String> states) {
        facts.set("states", JSON.valueToTree(states));
        return this;
    }

    public Judged languages(Collection<String> languages) {
        facts.set("languages", JSON.valueToTree(new TreeSet<>(languages)));
        return this;
    }

    /** Fails if the record claims more; call it when nothing wrong was found. */
    public void compare() {
        if (RECORD) {
            assertTrue(System.getenv().getOrDefault("CI", "").isEmpty(), "nothing is recorded where CI is set");
            record();
        }
        assertEquals(
                List.of(), overstated(), file + ", " + run + ": run with -Dgolden=record if this is as it should be");
    }

    void record() {
        TreeMap<String, JsonNode> runs = new TreeMap<>();
        recorded().properties().forEach(known -> runs.put(known.getKey(), known.getValue()));
        runs.put(run, facts);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            Files.writeString(file, JSON.writer(printer).writeValueAsString(runs) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode recorded() {
        try {
            return Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the record does not say as it was. */
    List<String> overstated() {
        JsonNode claims = recorded().path(run);
        Set<String> names = new TreeSet<>();
        claims.fieldNames().forEachRemaining(names::add);
        facts.fieldNames().forEachRemaining(names::add);
        List<String> overstated = new ArrayList<>();
        for (String name : names) {
            JsonNode claim = claims.path(name);
            JsonNode fact = facts.path(name);
            if (!isTrue(name, claim, fact)) {
                overstated.add(name + ": recorded " + claim + ", judged " + fact);
            }
        }
        return overstated;
    }

    private static boolean isTrue(String name, JsonNode claim, JsonNode fact) {
        if (COUNTS.contains(name)) {
            return claim.isInt() && claim.asInt() > 0 && claim.asInt() <= fact.asInt();
        }
        return switch (name) {
            case "browser" ->
                claim.path("engine").equals(fact.path("engine"))
                        && !claim.path("version").asText().isEmpty();
            case "languages" -> texts(fact).containsAll(texts(claim));
            default -> claim.equals(fact);
        };
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
