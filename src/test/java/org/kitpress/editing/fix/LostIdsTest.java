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

    /** Here an id is the name that other files use, and a field that must be there. */
    private static final Set<String> DECLARING = Set.of("content/toolkit.yaml", "content/parties.yaml");

    private static final Pattern FIRST_ID = Pattern.compile("(?m)^( *)- id: ([a-z0-9-]+)\n *");
    private static final Pattern NAMED = Pattern.compile("#([a-z][a-z0-9-]*)|see-also: \\[([^]]*)]");

    @TempDir
    private Path temp;

    private FixedSite site;

    @BeforeEach
    void copyTheToolkit() {
        site = FixedSite.copy(ROOT, temp);
    }

    /** Takes out ids, each with its line; the next field takes its place behind the hyphen. */
    private static TreeMap<String, String> without(TreeMap<String, String> texts, Predicate<String> lost) {
        TreeMap<String, String> stripped = new TreeMap<>(texts);
        stripped.replaceAll((file, text) -> DECLARING.contains(file)
                ? text
                : FIRST_ID.matcher(text)
                        .replaceAll(id ->
                                Matcher.quoteReplacement(lost.test(id.group(2)) ? id.group(1) + "- " : id.group())));
        return stripped;
    }

    private static Set<String> named(TreeMap<String, String> texts) {
        Set<String> named = new TreeSet<>();
        for (String text : texts.values()) {
            Matcher name = NAMED.matcher(text);
            while (name.find()) {
                named.addAll(List.of((name.group(1) == null ? name.group(2) : name.group(1)).split(", *")));
            }
        }
        return named;
    }

    private Set<String> rules() throws IOException {
        BuildOptions check = new BuildOptions(temp, null, null, false, false, false, LocalDate.of(2026, 11, 25));
        Set<String> rules = new TreeSet<>();
        Build.run(check).findings().forEach(finding -> rules.add(finding.rule().id()));
        return rules;
    }

    private void lose(TreeMap<String, String> stripped) {
        stripped.forEach((file, text) -> site.write(file.substring("content/".length()), text));
        assertTrue(site.read().findings().stream()
                .allMatch(finding -> finding.rule().id().equals("unpinned-id")));
    }

    /** The texts as they were before ids were written where the lines say. */
    private static TreeMap<String, String> undo(TreeMap<String, String> fixed, List<String> mended) {
        TreeMap<String, List<String>> lines = new TreeMap<>();
        fixed.forEach(
                (file, text) -> lines.put(file, new ArrayList<>(text.lines().toList())));
        for (int i = mended.size() - 1; i >= 0; i--) {
            String[] place = mended.get(i).split(":");
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

    /** Takes out every id, also those that are declared for other files to use, and those of headings. */
    private static TreeMap<String, String> withoutAny(TreeMap<String, String> texts) {
        TreeMap<String, String> stripped = new TreeMap<>(texts);
        stripped.replaceAll((file, text) -> text.replaceAll("(?m)^( *- )id: [a-z0-9-]+\n *", "$1")
                .replaceAll("\\{id: [a-z0-9-]+, ", "{")
                .replaceAll("(?m) \\{#[a-z0-9-]+}$", ""));
        return stripped;
    }

    @Test
    void inARepositoryEveryIdOfTheLastCommitComesBackAndNothingElseChanges() throws Exception {
        TreeMap<String, String> original = site.texts();
        Set<String> standing = rules();
        Repository.begin(temp).commit("as it was");
        TreeMap<String, String> stripped = withoutAny(original);
        stripped.forEach((file, text) -> site.write(file.substring("content/".length()), text));
        assertTrue(rules().contains("missing-field"), rules().toString());

        List<String> mended = site.fix();

        assertTrue(mended.size() > 350, mended.size() + " ids");
        assertEquals(original, site.texts());
        assertEquals(standing, rules());
        assertEquals(List.of(), site.fix());
    }

    /** An id that a link names cannot be guessed, so those stay. */
    @Test
    void idsThatNoLinkNamesComeBackAndNothingElseChanges() throws IOException {
        Set<String> standing = rules();
        Set<String> named = named(site.texts());
        TreeMap<String, String> stripped = without(site.texts(), id -> !named.contains(id));
        lose(stripped);
        List<Object> before = model();

        List<String> mended = site.fix();

        assertTrue(mended.stream().allMatch(line -> line.contains(": wrote the id '")), mended.toString());
        assertTrue(mended.size() > 100, mended.size() + " ids");
        assertEquals(stripped, undo(site.texts(), mended));
        assertTrue(MeaningComparison.of(before, model()), "the toolkit is another one");
        assertEquals(standing, rules());
    }

    private List<Object> model() {
        Toolkit toolkit = site.read().toolkit();
        List<Object> model = new ArrayList<>(toolkit.pages());
        model.addAll(toolkit.glossary());
        return model;
    }

    @Test
    void withAllIdsLostEveryItemHasOneAgain() throws IOException {
        Set<String> expected = rules();
        TreeMap<String, String> stripped = without(site.texts(), id -> true);
        lose(stripped);
        List<String> mended = site.fix();
        assertEquals(stripped, undo(site.texts(), mended));
        // Links, and words of the glossary, still name ids that are no more.
        expected.addAll(List.of("dead-fragment", "unknown-reference"));
        assertEquals(expected, rules());
    }
}
