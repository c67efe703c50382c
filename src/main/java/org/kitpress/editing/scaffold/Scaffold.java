package org.kitpress.editing.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.ContentReader;
import org.kitpress.content.fields.Ids;
import org.kitpress.content.kind.Kinds;
import org.kitpress.model.Page;
import org.kitpress.model.Paths;
import org.kitpress.model.PlanningStep;
import org.kitpress.model.Toolkit;
import org.kitpress.report.Suggestions;

/** A new document, in the folder where its kind is at home and with the next number there. */
public final class Scaffold {
    private static final String CONTENT = "content/";

    private final Toolkit toolkit;
    private final String kind;

    private Scaffold(Toolkit toolkit, String kind) {
        this.toolkit = toolkit;
        this.kind = kind;
    }

    /** What is wrong with the name of a kind, and which are right; null when nothing is. */
    public static @Nullable String faultOf(String kind) {
        if (Kinds.named(kind) != null) {
            return null;
        }
        String near = Suggestions.nearest(kind, Kinds.names());
        return "there is no kind '" + kind + "'. " + (near == null ? "" : "Did you mean '" + near + "'? ")
                + "The kinds are: " + String.join(", ", Kinds.names()) + ".";
    }

    /**
     * @param kind one of {@link Kinds#names}
     * @param folder relative to {@code content/}; null for where the kind is at home
     * @throws IOException when the content cannot be read
     */
    public static NewFile of(Path site, String kind, String title, @Nullable String folder) throws IOException {
        ExecutorService cores = Executors.newFixedThreadPool(2);
        try {
            Toolkit toolkit = ContentReader.read(site, cores).toolkit();
            return new Scaffold(toolkit, kind).of(title, folder);
        } finally {
            cores.shutdownNow();
        }
    }

    private NewFile of(String title, @Nullable String folder) {
        String home = folder == null ? home() : folder;
        Template template = Template.ofKind(kind)
                .title(title)
                .draft(true)
                .number(nextStep())
                .steps(steps());
        String path =
                CONTENT + (home.isEmpty() ? "" : home + "/") + order(home) + Ids.slug(title) + Template.ending(kind);
        return new NewFile(path, template.text());
    }

    /** The folder that holds most pages of the kind; the first one among equals, the root when there is none. */
    private String home() {
        Map<String, Long> counts = toolkit.pages().stream()
                .filter(page -> page.head().kind().equals(kind))
                .collect(Collectors.groupingBy(page -> folderOf(page.head().file()), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String folderOf(String file) {
        String below = file.substring(CONTENT.length());
        return below.substring(0, Math.max(0, below.lastIndexOf('/')));
    }

    /** The next order number with its hyphen, where the files of a folder have some; else nothing. */
    private String order(String folder) {
        int last = toolkit.pages().stream()
                .map(page -> page.head().file())
                .filter(file -> folderOf(file).equals(folder))
                .mapToInt(file -> Paths.order(Paths.withoutExtension(file)))
                .filter(order -> order != Integer.MAX_VALUE)
                .max()
                .orElse(0);
        return last == 0 ? "" : (last + 1) + "-";
    }

    private int nextStep() {
        return planningSteps().stream().mapToInt(PlanningStep::number).max().orElse(0) + 1;
    }

    private List<String> steps() {
        return planningSteps().stream()
                .sorted(Comparator.comparingInt(PlanningStep::number))
                .map(step -> step.head().file().substring(CONTENT.length() - 1))
                .toList();
    }

    private List<PlanningStep> planningSteps() {
        return toolkit.pages().stream()
                .filter(PlanningStep.class::isInstance)
                .map((Page page) -> (PlanningStep) page)
                .toList();
    }
}
