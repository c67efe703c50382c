package org.kitpress.importer.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.Block;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Section;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a needs assessment, from the headings and tables of a document. */
public final class NeedsAssessmentDraft {
    private static final Pattern NAMED =
            Pattern.compile("(?iu).*\\b(needs? assessment|assessment of needs?|evaluaci[oó]n de (las )?necesidades"
                    + "|diagn[oó]stico de (las )?necesidades)\\b.*");
    private static final Pattern RATING = Pattern.compile(
            "(?iu)\\b(?:(?:need|rating|priority|necesidad|prioridad)\\s*:?\\s*(high|medium|low|alta|media|baja)"
                    + "|(high|medium|low) (?:need|priority))\\b");
    private static final Map<String, String> RATINGS = Map.of("alta", "high", "media", "medium", "baja", "low");

    /** @param below texts that explain the first one */
    private record Entry(Line text, List<Block> below) {}

    private final Map<Topic, List<Block>> texts = new EnumMap<>(Topic.class);
    private final Map<Topic, List<Entry>> entries = new EnumMap<>(Topic.class);
    private final List<PopulationTable> tables = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final RemainingBlocks rest;
    private final Source source;
    private final RemainingBlocks.@Nullable Labeled period;

    private NeedsAssessmentDraft(Source source) {
        this.source = source;
        rest = new RemainingBlocks(source.blocks());
        period = rest.takeLabeled("(?:time )?period(?: covered)?|per[ií]odo");
        read(Section.of(source.blocks()));
    }

    /** Whether the title calls the document a needs assessment. */
    public static boolean matches(Source source) {
        return NAMED.matcher(source.title()).matches();
    }

    public static Draft of(Source source) {
        NeedsAssessmentDraft draft = new NeedsAssessmentDraft(source);
        YamlWriter yaml = DraftHead.of(PageKind.NEEDS_ASSESSMENT, source, Line.EMPTY);
        draft.write(yaml);
        return Draft.of(
                source,
                PageKind.NEEDS_ASSESSMENT,
                yaml,
                new PartCount(draft.of(Topic.FINDINGS).size(), "finding"),
                new PartCount(draft.tables.size(), "table"));
    }

    private List<Entry> of(Topic topic) {
        return entries.getOrDefault(topic, List.of());
    }

    private void read(Section section) {
        Topic topic = Topic.of(section.title().plain());
        for (Block block : section.ownBlocks()) {
            PopulationTable table = block instanceof Block.Table one ? PopulationTable.of(section.title(), one) : null;
            if (table != null) {
                tables.add(table);
                rest.take(List.of(block));
            }
        }
        if (topic == null) {
            section.subsections().forEach(this::read);
        } else {
            take(topic, section);
        }
    }

    private void take(Topic topic, Section section) {
        headings.add(section.title().plain());
        section.subsections()
                .forEach(inner -> inner.ownBlocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(block -> PopulationTable.of(inner.title(), (Block.Table) block))
                        .filter(table -> table != null && topic == Topic.POPULATIONS)
                        .forEach(tables::add));
        if (topic == Topic.METHOD || topic == Topic.LIMITS) {
            texts.computeIfAbsent(topic, any -> new ArrayList<>())
                    .addAll(section.content().stream()
                            .filter(block -> !rest.isTaken(block))
                            .toList());
            rest.take(section.withHeading());
        } else if (topic != Topic.POPULATIONS) {
            List<Entry> found = entries.computeIfAbsent(topic, any -> new ArrayList<>());
            section.ownBlocks().stream().filter(block -> !rest.isTaken(block)).forEach(block -> add(found, block));
            section.subsections().forEach(inner -> found.add(new Entry(inner.title(), inner.content())));
            rest.take(section.withHeading());
        } else {
            rest.take(List.of(section.heading()));
            section.subsections().forEach(inner -> {
                if (tables.stream().anyMatch(table -> table.title().equals(inner.title()))) {
                    rest.take(inner.withHeading());
                }
            });
        }
    }

    /** An item of a list begins an entry; what is below it, and a paragraph after it, belongs to it. */
    private static void add(List<Entry> found, Block block) {
        boolean below = block instanceof Block.Item item && item.depth() > 0 && !found.isEmpty();
        if (below) {
            Entry last = found.remove(found.size() - 1);
            List<Block> more = new ArrayList<>(last.below);
            more.add(block);
            found.add(new Entry(last.text, more));
        } else if (block instanceof Block.Item || block instanceof Block.Paragraph) {
            LeadIn lead = LeadIn.of(block.line());
            found.add(
                    lead != null && lead.emphasized()
                            ? new Entry(lead.name(), List.of(new Block.Paragraph(lead.rest())))
                            : new Entry(block.line(), List.of()));
        } else {
            found.add(new Entry(Line.EMPTY, List.of(block)));
        }
    }

    private void write(YamlWriter yaml) {
        headings.forEach(heading -> yaml.comment("In the document: " + heading));
        rest.writeBody(yaml, "This text was outside the fields. Move it to where it belongs, or leave it here.");
        yaml.reviewNote("Which area does it cover? This is the title.").text("area", source.title());
        if (period == null) {
            yaml.reviewNote("Which time does it cover?").text("period", "…");
        } else {
            yaml.text("period", withoutPeriod(period.text()));
        }
        yaml.markdown("method", texts.getOrDefault(Topic.METHOD, List.of()));
        titled(yaml, Topic.DATA, "data", "note");
        yaml.list("populations", tables, table -> table.write(yaml, Line.of(source.title())));
        titled(yaml, Topic.SERVICES, "services", "text");
        findings(yaml);
        yaml.list("gaps", of(Topic.GAPS), gap -> {
            yaml.id(plain(gap));
            yaml.markdown("text", blocks(gap));
        });
        titled(yaml, Topic.PRIORITIES, "priorities", "reason");
        yaml.list("partners-said", of(Topic.VOICES), voice -> {
            yaml.id(plain(voice)).reviewNote("Who said this?").text("who", "…");
            yaml.markdown("text", blocks(voice));
        });
        yaml.markdown("limits", texts.getOrDefault(Topic.LIMITS, List.of()));
    }

    private void findings(YamlWriter yaml) {
        if (of(Topic.FINDINGS).isEmpty()) {
            yaml.reviewNote("No findings were found. Each one needs a statement.")
                    .line("findings: []");
        }
        yaml.list("findings", of(Topic.FINDINGS), finding -> {
            Matcher rating = RATING.matcher(words(finding));
            boolean rated = rating.find();
            String label = rated && rating.group().contains(":") ? rating.group() : "";
            Line statement = withoutLabel(finding.text.isStrong() ? finding.text.withoutStrong() : finding.text, label);
            yaml.id(plain(finding));
            yaml.markdown("statement", statement.isBlank() ? Line.of("…") : statement);
            yaml.markdown("evidence", withoutLabel(finding.below, label));
            if (rated) {
                String word = (rating.group(1) == null ? rating.group(2) : rating.group(1)).toLowerCase(Locale.ROOT);
                yaml.reviewNote("Is this how great the need is?").keyword("rating", RATINGS.getOrDefault(word, word));
            }
        });
    }

    /** Removes a rating that ends a paragraph or an item of a list, because its field repeats it. */
    private static List<Block> withoutLabel(List<Block> blocks, String label) {
        List<Block> shorter = new ArrayList<>();
        for (Block block : blocks) {
            Line text = withoutLabel(block.line(), label);
            if (text.equals(block.line())) {
                shorter.add(block);
            } else if (!text.isBlank()) {
                shorter.add(
                        block instanceof Block.Item item
                                ? new Block.Item(item.depth(), item.number(), item.checkbox(), text)
                                : new Block.Paragraph(text));
            }
        }
        return shorter;
    }

    private static Line withoutLabel(Line text, String label) {
        Matcher end = Pattern.compile("(?<![\\s(\\[;,–—-])[\\s(\\[;,–—-]*+" + Pattern.quote(label) + "[\\s.)\\]]*+$")
                .matcher(text.plain());
        return !label.isEmpty() && end.find() ? text.slice(0, end.start()) : text;
    }

    private static Line withoutPeriod(Line text) {
        return text.slice(
                0, text.plain().replaceFirst("(?<![\\s.:;,])[\\s.:;,]++$", "").length());
    }

    private void titled(YamlWriter yaml, Topic topic, String list, String text) {
        yaml.list(list, of(topic), entry -> {
            Line all = withoutPeriod(entry.text);
            String title = DraftNames.title(all.isBlank() ? Line.of("…") : all);
            boolean whole = all.plain().matches(Pattern.quote(title) + "[?!]*");
            yaml.id(title);
            if (!whole) {
                yaml.reviewNote("Write a short title. This one is the beginning of the text.");
            }
            yaml.text("title", whole ? all : Line.of(title));
            yaml.markdown(text, whole ? entry.below : blocks(entry));
        });
    }

    private static String plain(Entry entry) {
        return entry.text.plain();
    }

    private static String words(Entry entry) {
        return entry.below.stream()
                .flatMap(block -> block.texts().stream())
                .map(Line::plain)
                .reduce(plain(entry), (all, more) -> all + " " + more);
    }

    private static List<Block> blocks(Entry entry) {
        List<Block> blocks = new ArrayList<>();
        if (!entry.text.isBlank()) {
            blocks.add(new Block.Paragraph(entry.text));
        }
        blocks.addAll(entry.below);
        return blocks;
    }

    /** A part of a needs assessment, recognized by the words of its heading, in English or Spanish. */
    private enum Topic {
        PRIORITIES("priorit(y|ies)|recommendations?|next steps|prioridad(es)?|recomendaci(o|ó)n(es)?"),
        GAPS("(service )?gaps?|unmet needs?|what is missing|brechas?|carencias|necesidades no cubiertas"),
        FINDINGS("(key |main )?findings?|identified needs|needs|results|hallazgos|resultados|necesidades"),
        VOICES("what (partners|people|families|parents) (said|told us)|voices|comments|quotes|lo que dijeron.*|voces"),
        LIMITS("limit(s|ations)( of the data)?|limitaciones|l(i|í)mites"),
        DATA("(data )?sources( of data)?|data( used)?|fuentes( de datos)?|datos"),
        METHOD("method(s|ology)?|how (we|it was) (did|made|done).*|process|approach|m(e|é)todos?|metodolog(i|í)a"),
        SERVICES("(existing |available |current )?services.*|programs|resources|servicios.*|programas"),
        POPULATIONS(
                "(target )?populations?.*|demographics?|children and families|who lives.*|poblaci(o|ó)n.*|demograf(i|í)a");

        private final Pattern heading;

        Topic(String words) {
            heading = Pattern.compile(
                    "(?:\\d+[.)]?\\s+)?(?:the |our |los |las |el |la )?(?:" + words + ")\\s*:?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        /** The topic that a heading names; null when it names none. */
        static @Nullable Topic of(String title) {
            for (Topic topic : values()) {
                if (topic.heading.matcher(title.strip()).matches()) {
                    return topic;
                }
            }
            return null;
        }
    }
}
