package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitpress.render.html.PageFunctions;
import org.kitpress.render.html.view.LinkView;
import org.kitpress.render.html.view.PageView;
import org.kitpress.render.html.view.SiteView;

/** The page for theme makers lists all templates and everything that they can use. */
class ThemeMakersTest {
    private static final DocPage PAGE = DocPage.read("docs/theme-makers.md");

    @Test
    void everyFunctionIsNamed() {
        Set<String> written = new TreeSet<>();
        PAGE.lines().stream()
                .filter(line -> line.matches("\\| `[a-zA-Z]+\\(.*"))
                .forEach(line -> written.add(DocPage.code(line).get(0).replaceFirst("\\(.*", "")));
        assertEquals(names(PageFunctions.class), written);
    }

    @Test
    void everyPartOfTheSiteThePageAndLinksIsNamed() {
        assertEquals(Set.of(), missing(SiteView.class, below("### On every page: `site`")));
        assertEquals(Set.of(), missing(PageView.class, below("### On every page: `view`")));
        assertEquals(Set.of(), missing(LinkView.class, below("### On every page: `view`")));
    }

    @Test
    void everyNameThatOnlySomePagesHaveIsInTheTable() throws ClassNotFoundException {
        List<String> lines = below("### On some pages");
        Set<String> written = new TreeSet<>(DocPage.code(String.join("\n", lines)));
        written.addAll(Set.of("site", "view", "sheet", "packet")); // these have sections of their own
        Set<String> missing = new TreeSet<>();
        for (Class<?> scope :
                Class.forName("org.kitpress.render.html.TemplateScopes").getDeclaredClasses()) {
            missing.addAll(names(scope));
        }
        missing.addAll(names(Class.forName("org.kitpress.render.html.HomeViews$HomeScope")));
        missing.removeAll(written);
        assertEquals(Set.of(), missing);
    }

    private static Set<String> missing(Class<? extends Record> type, List<String> lines) {
        Set<String> missing = names(type);
        missing.removeAll(DocPage.code(String.join("\n", lines)));
        return missing;
    }

    private static List<String> below(String heading) {
        List<String> rest = PAGE.lines()
                .subList(PAGE.lines().indexOf(heading) + 1, PAGE.lines().size());
        int end = 0;
        while (end < rest.size() && !rest.get(end).startsWith("#")) {
            end++;
        }
        return rest.subList(0, end);
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
        return names;
    }

    @Test
    void everyTemplateOfAPageIsNamed() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<java.nio.file.Path> files = Files.list(DocPage.ROOT.resolve("themes/default/templates"))) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".ftlh"))
                    .map(name -> name.replace(".ftlh", ""))
                    .forEach(missing::add);
        }
        missing.removeAll(DocPage.code(String.join("\n", below("## Templates"))));
        missing.remove("layout");
        assertEquals(Set.of(), missing);
    }
}
