package org.kitpress.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Head;
import org.kitpress.model.Named;
import org.kitpress.model.Page;
import org.kitpress.model.Party;
import org.kitpress.model.Settings;
import org.kitpress.model.Source;
import org.kitpress.model.SourceUse;
import org.kitpress.model.Term;
import org.kitpress.model.Vocabulary;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Ids that are not defined anywhere: audiences, topics, sources, parties, terms. */
final class UnknownReferences implements Check {
    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        Settings settings = context.toolkit().settings();
        Declared audiences = new Declared(
                context,
                "audience",
                CheckContext.SETTINGS,
                settings.audiences().stream().map(Settings.Audience::id).toList());
        Declared topics = new Declared(
                context,
                "topic",
                CheckContext.SETTINGS,
                settings.topics().stream().map(Settings.Topic::id).toList());
        Declared parties = new Declared(
                context,
                "party",
                CheckContext.PARTIES,
                context.toolkit().parties().stream().map(Party::id).toList());
        Map<Vocabulary.Kind, Declared> vocabulary = vocabulary(context, settings);
        context.toolkit()
                .parties()
                .forEach(party ->
                        declared(vocabulary, Vocabulary.Kind.PARTY_TYPE).check(party.type(), findings));
        for (Page page : context.toolkit().pages()) {
            Head head = page.head();
            page.choices().forEach(choice -> declared(vocabulary, choice.kind()).check(choice.name(), findings));
            head.audiences().forEach(name -> audiences.check(name, findings));
            head.topics().forEach(name -> topics.check(name, findings));
            page.parties().forEach(name -> parties.check(name, findings));
        }
        sources(context, findings);
        terms(context, findings);
        return findings;
    }

    private static Declared declared(Map<Vocabulary.Kind, Declared> vocabulary, Vocabulary.Kind kind) {
        return Objects.requireNonNull(vocabulary.get(kind));
    }

    private static Map<Vocabulary.Kind, Declared> vocabulary(CheckContext context, Settings settings) {
        Map<Vocabulary.Kind, Declared> declared = new EnumMap<>(Vocabulary.Kind.class);
        for (Vocabulary.Kind kind : Vocabulary.Kind.values()) {
            String what = EnumKeys.of(kind).replace('-', ' ');
            declared.put(
                    kind,
                    new Declared(
                            context,
                            what,
                            CheckContext.SETTINGS,
                            settings.vocabulary().ids(kind)));
        }
        return declared;
    }

    private static void sources(CheckContext context, List<Finding> findings) {
        Declared sources = new Declared(
                context,
                "source",
                CheckContext.SOURCES,
                context.toolkit().sources().stream().map(Source::key).toList());
        for (Page page : context.toolkit().pages()) {
            page.head().sources().forEach(use -> sources.check(use.source(), findings));
        }
        for (Source source : context.toolkit().sources()) {
            for (Source.Link link : source.chain()) {
                if (link.source() != null) {
                    sources.check(link.source(), findings);
                }
            }
        }
        for (Term term : context.toolkit().glossary()) {
            SourceUse use = term.source();
            if (use != null) {
                sources.check(use.source(), findings);
            }
        }
    }

    private static void terms(CheckContext context, List<Finding> findings) {
        Declared terms = new Declared(
                context,
                "term",
                CheckContext.GLOSSARY,
                context.toolkit().glossary().stream()
                        .map(term -> term.id().value())
                        .toList());
        context.toolkit().glossary().forEach(term -> term.seeAlso().forEach(name -> terms.check(name, findings)));
    }

    /** The ids that a file defines; if the file could not be read, they are not known, and nothing is reported. */
    private static final class Declared {
        private final CheckContext context;
        private final String what;
        private final String file;
        private final Set<String> ids;
        private final boolean known;

        Declared(CheckContext context, String what, String file, List<String> ids) {
            this.context = context;
            this.what = what;
            this.file = file;
            this.ids = new TreeSet<>(ids);
            this.known = !context.isBroken(file);
        }

        void check(Named name, List<Finding> findings) {
            // The reader has reported an empty name as a missing field.
            if (known && !name.id().isEmpty() && !ids.contains(name.id()) && !context.isLost(file, name.id())) {
                findings.add(Rule.UNKNOWN_REFERENCE.at(
                        name.place(),
                        "there is no " + what + " '" + name.id() + "'",
                        NearestTargets.name(name.id(), ids) + "Define it in `" + file
                                + "`, or use one that is defined there."));
            }
        }
    }
}
