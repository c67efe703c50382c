package org.kitpress.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.PageLanguages;
import org.kitpress.model.Settings;
import org.kitpress.model.Statement;
import org.kitpress.model.StatementPart;
import org.kitpress.model.StatementPart.Fact;
import org.kitpress.model.Toolkit;

/** Writes the parts of the accessibility statement in the words of the site. */
public final class AccessibilityStatement {
    /** Engines that most readers' browsers have. */
    private static final List<String> ENGINES = List.of("blink", "gecko", "webkit");

    private final BuiltSite site;
    private final Statement statement;
    private final Messages words;
    private final Map<Judge, List<Evidence>> evidence = new EnumMap<>(Judge.class);
    private final List<Evidence> all;

    /** Returns what the toolkit's statement says in its fields, in the first language if it is translated; null for none. */
    public static @Nullable Statement of(Toolkit toolkit) {
        PageLanguages languages =
                new PageLanguages(toolkit.pages(), toolkit.settings().languages());
        return toolkit.pages().stream()
                .filter(page -> page.statement() != null)
                .sorted(Comparator.comparing(page -> !languages.isFirst(page)))
                .findFirst()
                .map(Page::statement)
                .orElse(null);
    }

    private AccessibilityStatement(BuiltSite site, Statement statement, Messages words) {
        this.site = site;
        this.statement = statement;
        this.words = words;
        for (Judge judge : Judge.values()) {
            evidence.put(judge, judge.evidence());
        }
        this.all = evidence.values().stream().flatMap(List::stream).toList();
    }

    /** @param statement what the owner says in the page's fields */
    public static List<StatementPart> parts(BuiltSite site, Statement statement, Messages words) {
        AccessibilityStatement parts = new AccessibilityStatement(site, statement, words);
        return List.of(parts.edition(), PageChecks.part(site, words), parts.tested(), parts.notTested());
    }

    private Fact fact(String key, String... texts) {
        return new Fact(words.get("statement-" + key), List.of(texts));
    }

    private StatementPart edition() {
        List<Fact> facts = new ArrayList<>();
        Settings settings = site.toolkit().settings();
        if (settings.edition() != null) {
            facts.add(fact("edition", settings.edition()));
        }
        facts.add(fact("pages", words.number(site.pages())));
        facts.add(fact("pdfs", site.pdfs() == 0 ? words.get("statement-pdfs-none") : words.number(site.pdfs())));
        facts.add(new Fact(
                words.get("statement-languages"),
                List.of(settings.languages().stream()
                        .map(Settings.Language::name)
                        .collect(Collectors.joining(", ")))));
        return Statement.Part.EDITION.with(words, "", facts);
    }

    private StatementPart tested() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.get("statement-browsers"),
                all.stream()
                        .filter(run -> !run.engine().isEmpty())
                        .map(run -> words.get("statement-browser", engine(run.engine()), run.browserVersion()))
                        .distinct()
                        .sorted()
                        .toList()));
        evidence.forEach((judge, runs) -> {
            if (!runs.isEmpty()) {
                facts.add(fact("test-" + judge.key(), text(judge, runs)));
            }
        });
        if (!statement.triedWith().isEmpty()) {
            facts.add(fact(
                    "people",
                    words.get("statement-tried-with", publisher(), String.join(", ", statement.triedWith()))));
        }
        return Statement.Part.TESTED.with(words, words.get("statement-tested-lead"), facts);
    }

    private String text(Judge judge, List<Evidence> runs) {
        return words.get(
                "statement-test-" + judge.key() + "-text",
                words.number(runs.stream().mapToInt(Evidence::pages).max().orElse(0)),
                joined(runs, run -> Stream.of(run.version())),
                words.number(runs.stream().mapToInt(Evidence::pdfs).max().orElse(0)),
                joined(runs, run -> run.widths().stream()),
                joined(runs, run -> run.modes().stream().map(mode -> words.get("statement-mode-" + mode))),
                joined(runs, run -> run.states().stream().map(state -> words.get("statement-state-" + state))),
                joined(
                        runs,
                        run -> Stream.of(run.standard())
                                .filter(standard -> !standard.isEmpty())
                                .map(standard -> words.get("statement-standard-" + standard))));
    }

    private static String joined(List<Evidence> runs, Function<Evidence, Stream<String>> texts) {
        return runs.stream().flatMap(texts).distinct().collect(Collectors.joining(", "));
    }

    private StatementPart notTested() {
        List<Fact> facts = new ArrayList<>();
        Set<String> engines = all.stream().map(Evidence::engine).collect(Collectors.toSet());
        List<String> others = ENGINES.stream()
                .filter(engine -> !engines.contains(engine))
                .map(this::engine)
                .toList();
        if (!others.isEmpty()) {
            facts.add(fact("other-browsers", String.join(", ", others)));
        }
        if (statement.triedWith().isEmpty()) {
            facts.add(fact("people", words.get("statement-not-tried", publisher())));
        }
        facts.add(fact("own-pages", words.get("statement-own-pages-text")));
        if (site.isThemeChanged() || site.toolkit().settings().theme().accent() != null) {
            facts.add(fact("own-theme", words.get("statement-own-theme-text")));
        }
        Set<String> languages =
                all.stream().flatMap(run -> run.languages().stream()).collect(Collectors.toSet());
        String untested = site.toolkit().settings().languages().stream()
                .filter(language -> !languages.contains(language.tag()))
                .map(Settings.Language::name)
                .collect(Collectors.joining(", "));
        if (!untested.isEmpty()) {
            facts.add(fact("other-languages", untested));
        }
        facts.add(fact("limits", words.get("statement-limits-text")));
        return Statement.Part.NOT_TESTED.with(words, "", facts);
    }

    private String engine(String key) {
        return words.get("statement-engine-" + key);
    }

    private String publisher() {
        return site.toolkit().settings().publisher().name();
    }
}
