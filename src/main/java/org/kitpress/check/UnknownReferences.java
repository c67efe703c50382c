package org.kitpress.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.NamedReference;
import org.kitpress.model.Page;
import org.kitpress.model.Party;
import org.kitpress.model.Settings;
import org.kitpress.model.Source;
import org.kitpress.model.Toolkit;
import org.kitpress.model.Vocabulary;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Ids that are not defined anywhere: audiences, topics, sources, parties, terms. */
final class UnknownReferences implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Toolkit toolkit = context.toolkit();
        Settings settings = toolkit.settings();
        Declared audiences =
                new Declared(context, "audience", CheckContext.SETTINGS, settings.audiences(), Settings.Audience::id);
        Declared topics = new Declared(context, "topic", CheckContext.SETTINGS, settings.topics(), Settings.Topic::id);
        Declared parties = new Declared(context, "party", CheckContext.PARTIES, toolkit.parties(), Party::id);
        Declared sources = new Declared(context, "source", CheckContext.SOURCES, toolkit.sources(), Source::key);
        Declared terms = new Declared(
                context,
                "term",
                CheckContext.GLOSSARY,
                toolkit.glossary(),
                term -> term.id().value());
        Map<Vocabulary.Kind, Declared> vocabulary = new EnumMap<>(Vocabulary.Kind.class);
        for (Vocabulary.Kind kind : Vocabulary.Kind.values()) {
            String what = EnumKeys.words(kind);
            List<String> ids = settings.vocabulary().ids(kind);
            vocabulary.put(kind, new Declared(context, what, CheckContext.SETTINGS, ids, id -> id));
        }
        for (Page page : toolkit.pages()) {
            page.choices()
                    .forEach(choice -> Objects.requireNonNull(vocabulary.get(choice.kind()))
                            .check(choice.name(), findings));
            page.head().audiences().forEach(name -> audiences.check(name, findings));
            page.head().topics().forEach(name -> topics.check(name, findings));
            page.parties().forEach(name -> parties.check(name, findings));
        }
        Declared types = Objects.requireNonNull(vocabulary.get(Vocabulary.Kind.PARTY_TYPE));
        toolkit.parties().forEach(party -> types.check(party.type(), findings));
        TextCollector.sources(toolkit).forEach(name -> sources.check(name, findings));
        toolkit.glossary().forEach(term -> term.seeAlso().forEach(name -> terms.check(name, findings)));
    }

    /** The ids that a file defines; if the file could not be read, they are not known, and nothing is reported. */
    private static final class Declared {
        private final CheckContext context;
        private final String what;
        private final String file;
        private final Set<String> ids;
        private final boolean known;

        <T> Declared(CheckContext context, String what, String file, List<T> all, Function<T, String> id) {
            this.context = context;
            this.what = what;
            this.file = file;
            this.ids = all.stream().map(id).collect(Collectors.toSet());
            this.known = !context.isBroken(file);
        }

        void check(NamedReference name, List<Finding> findings) {
            // The reader has reported an empty name as a missing field.
            if (known && !name.id().isEmpty() && !ids.contains(name.id()) && !context.isLost(file, name.id())) {
                findings.add(Rule.UNKNOWN_REFERENCE.at(
                        name.place(), "there is no " + what + " '" + name.id() + "'", remedy(name.id())));
            }
        }

        private String remedy(String wrong) {
            List<String> parts = List.of(wrong.split("\\s*,\\s*"));
            if (parts.size() > 1 && ids.containsAll(parts)) {
                return "Put the list in square brackets: `[" + String.join(", ", parts) + "]`.";
            }
            return NearestTargets.name(wrong, ids) + "Define it in `" + file + "`, or use one that is defined there.";
        }
    }
}
