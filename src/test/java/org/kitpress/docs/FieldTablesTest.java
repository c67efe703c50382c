package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitpress.model.PageKind;

/** The tables of fields say what the readers take: the same fields, which are required, and which words they take. */
class FieldTablesTest {
    private static final ExecutorService CORES = Executors.newSingleThreadExecutor();
    private static Map<String, KnownFields.Group> everyPage = Map.of();

    @TempDir
    private static Path site;

    @BeforeAll
    static void learnTheFieldsOfEveryPage() throws IOException {
        everyPage = KnownFields.of(site.resolve("page"), "content/page.yaml", "page", CORES);
    }

    @AfterAll
    static void stop() {
        CORES.shutdownNow();
    }

    static Stream<String> described() {
        return EditorsPages.described().stream();
    }

    @Test
    void everyKindAndFileHasItsPageAndEveryPageItsKindOrFile() throws IOException {
        Set<String> wanted = new TreeSet<>(EditorsPages.described());
        wanted.addAll(EditorsPages.GENERAL);
        Set<String> pages = new TreeSet<>();
        DocPage.under("docs/editors").forEach(page -> pages.add(page.name()));
        assertEquals(wanted, pages);
        List<String> links = EditorsPages.page("index").links();
        EditorsPages.described()
                .forEach(name -> assertTrue(links.contains(name + ".md"), "index.md: no link to " + name));
    }

    @ParameterizedTest
    @MethodSource("described")
    void tablesNameTheFieldsThatTheReaderKnows(String name) throws IOException {
        FieldTables tables = FieldTables.of(EditorsPages.page(name));
        List<String> faults = new ArrayList<>();
        Set<String> undocumented = new TreeSet<>(tables.groups().keySet());
        known(name).forEach((path, group) -> {
            undocumented.remove(path);
            faults.addAll(faults(path, group, tables));
        });
        undocumented.forEach(path -> faults.add("there is no group '" + path + "'"));
        assertEquals(List.of(), faults);
    }

    /** The groups that the page has to describe: those of every page are described once, on the page of plain pages. */
    private static Map<String, KnownFields.Group> known(String name) throws IOException {
        if (name.equals("page")) {
            return everyPage;
        }
        boolean kind = PageKind.keys().contains(name);
        String file = kind ? "content/some.yaml" : EditorsPages.SPECIAL.getOrDefault(name, "");
        Map<String, KnownFields.Group> known = KnownFields.of(site.resolve(name), file, kind ? name : null, CORES);
        if (kind) {
            known.keySet().removeIf(path -> !path.isEmpty() && everyPage.containsKey(path));
            KnownFields.Group own = known.get("");
            own.fields().removeAll(everyPage.get("").fields());
            own.required().removeAll(everyPage.get("").required());
            own.choices().keySet().removeAll(everyPage.get("").choices().keySet());
        }
        return known;
    }

    private static List<String> faults(String path, KnownFields.Group group, FieldTables tables) {
        Map<String, FieldTables.Row> table = tables.groups().get(path);
        if (table == null) {
            return told(path, group, tables.row(path));
        }
        List<String> faults = new ArrayList<>();
        compare(path + ": fields", group.fields(), table.keySet(), faults);
        Set<String> required = new TreeSet<>();
        table.forEach((field, row) -> {
            if (row.isRequired()) {
                required.add(field);
            }
        });
        compare(path + ": required", group.required(), required, faults);
        group.choices().forEach((field, words) -> {
            FieldTables.Row row = table.get(field);
            if (row == null || !DocPage.code(row.holds()).containsAll(words)) {
                faults.add(path + "/" + field + ": its words are " + words);
            }
        });
        return faults;
    }

    /** A small group is described in the row of the field that holds it. */
    private static List<String> told(
            String path, KnownFields.Group group, FieldTables.@org.jspecify.annotations.Nullable Row row) {
        Set<String> words = new TreeSet<>(group.fields());
        group.choices().values().forEach(words::addAll);
        boolean told = row != null && DocPage.code(row.holds()).containsAll(words);
        return told ? List.of() : List.of(path + ": not told: " + words);
    }

    private static void compare(String what, Set<String> known, Set<String> written, List<String> faults) {
        if (!new TreeSet<>(known).equals(new TreeSet<>(written))) {
            faults.add(what + ": the reader knows " + new TreeSet<>(known) + ", the table names "
                    + new TreeSet<>(written));
        }
    }
}
