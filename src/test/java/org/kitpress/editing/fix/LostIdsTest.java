package org.kitpress.editing.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.editing.Repository;
import org.kitpress.model.Toolkit;

/** The shipped toolkit loses its ids and gets them back. */
@Tag("slow")
class LostIdsTest {
    private static final Path ROOT = Path.of(System.getProperty("kitpress.root", "."));

    /** Files where ids are required because other files use them. */
    private static final Set<String> FILES_WITH_REQUIRED_IDS = Set.of("content/toolkit.yaml", "content/parties.yaml");

    private static final Pattern FIRST_ID = Pattern.compile("(?m)^( *)- id: ([a-z0-9-]+)\n *");
    private static final Pattern REFERENCE = Pattern.compile("#([a-z][a-z0-9-]*)|(?:see-also|findings): \\[([^]]*)]");

    @TempDir
    private Path temp;

    private FixedSite site;

    @BeforeEach
    void copyTheToolkit() {
        site = FixedSite.copy(ROOT, temp);
    }

    /** Removes ids with their lines; the next field moves up behind the hyphen. */
    private static TreeMap<String, String> withoutIds(TreeMap<String, String> texts, Predicate<String> lost) {
        TreeMap<String, String> stripped = new TreeMap<>(texts);
        stripped.replaceAll((file, text) -> FILES_WITH_REQUIRED_IDS.contains(file)
                ? text
                : FIRST_ID.matcher(text)
                        .replaceAll(id ->
                                Matcher.quoteReplacement(lost.test(id.group(2)) ? id.group(1) + "- " : id.group())));
        return stripped;
    }

    private static Set<String> referencedIds(TreeMap<String, String> texts) {
        Set<String> referenced = new TreeSet<>();
        for (String text : texts.values()) {
            Matcher name = REFERENCE.matcher(text);
            while (name.find()) {
                referenced.addAll(List.of((name.group(1) == null ? name.group(2) : name.group(1)).split(", *")));
            }
        }
        return referenced;
    }

    private Set<String> rules() throws IOException {
        BuildOptions check = new BuildOptions(temp, null, null, false, false, false, false, LocalDate.of(2026, 11, 25));
        Set<String> rules = new TreeSet<>();
        Build.run(check).findings().forEach(finding -> rules.add(finding.rule().id()));
        return rules;
    }

    private void writeStripped(TreeMap<String, String> stripped) {
        stripped.forEach((file, text) -> site.write(file.substring("content/".length()), text));
        // Priorities of a needs assessment name its findings by their ids.
        Set<String> expected = Set.of("unpinned-id", "unknown-reference");
        assertTrue(site.read().findings().stream()
                .allMatch(finding -> expected.contains(finding.rule().id())));
    }

    /** The texts before ids were added in the reported lines. */
    private static TreeMap<String, String> removeFixes(TreeMap<String, String> fixed, List<String> fixes) {
        TreeMap<String, List<String>> lines = new TreeMap<>();
        fixed.forEach(
                (file, text) -> lines.put(file, new ArrayList<>(text.lines().toList())));
        for (int i = fixes.size() - 1; i >= 0; i--) {
            String[] place = fixes.get(i).split(":");
            List<String> file = lines.get(place[0]);
            int line = Integer.parseInt(place[1]) - 1;
            String id = file.remove(line);
            int before = id.indexOf("id: ");
            file.set(line, id.substring(0, before) + file.get(line).substring(before));
        }
        TreeMap<String, String> texts = new TreeMap<>();
        lines.forEach((file, all) -> texts.put(file, String.join("\n", all) + "\n"));
        return texts;
    }

    /** Removes every id, including those that other files use and those of headings. */
    private static TreeMap<String, String> withoutAllIds(TreeMap<String, String> texts) {
        TreeMap<String, String> stripped = new TreeMap<>(texts);
        stripped.replaceAll((file, text) -> text.replaceAll("(?m)^( *- )id: [a-z0-9-]+\n *", "$1")
                .replaceAll("\\{id: [a-z0-9-]+, ", "{")
                .replaceAll("(?m) \\{#[a-z0-9-]+}$", ""));
        return stripped;
    }

    @Test
    void idsOfTheLastCommitAreRestoredAndNothingElseChanges() throws Exception {
        TreeMap<String, String> original = site.texts();
        Set<String> rulesBefore = rules();
        Repository.init(temp).commit("as it was");
        TreeMap<String, String> stripped = withoutAllIds(original);
        stripped.forEach((file, text) -> site.write(file.substring("content/".length()), text));
        assertTrue(rules().contains("missing-field"), rules().toString());

        List<String> fixes = site.fix();

        assertTrue(fixes.size() > 350, fixes.size() + " ids");
        assertEquals(original, site.texts());
        assertEquals(rulesBefore, rules());
        assertEquals(List.of(), site.fix());
    }

    /** A referenced id cannot be guessed, so those are kept. */
    @Test
    void idsThatAreNotReferencedAreGeneratedAgainAndNothingElseChanges() throws IOException {
        Set<String> rulesBefore = rules();
        Set<String> referenced = referencedIds(site.texts());
        TreeMap<String, String> stripped = withoutIds(site.texts(), id -> !referenced.contains(id));
        writeStripped(stripped);
        List<Object> before = model();

        List<String> fixes = site.fix();

        assertTrue(fixes.stream().allMatch(line -> line.contains(": added the id '")), fixes.toString());
        assertTrue(fixes.size() > 100, fixes.size() + " ids");
        assertEquals(stripped, removeFixes(site.texts(), fixes));
        assertTrue(MeaningComparison.isSame(before, model()), "the toolkit is another one");
        assertEquals(rulesBefore, rules());
    }

    private List<Object> model() {
        Toolkit toolkit = site.read().toolkit();
        List<Object> model = new ArrayList<>(toolkit.pages());
        model.addAll(toolkit.glossary());
        return model;
    }

    @Test
    void everyItemWithoutAnIdGetsOne() throws IOException {
        Set<String> expected = rules();
        TreeMap<String, String> stripped = withoutIds(site.texts(), id -> true);
        writeStripped(stripped);
        List<String> fixes = site.fix();
        assertEquals(stripped, removeFixes(site.texts(), fixes));
        // Links and glossary terms still refer to lost ids.
        expected.addAll(List.of("dead-fragment", "unknown-reference"));
        assertEquals(expected, rules());
    }
}
