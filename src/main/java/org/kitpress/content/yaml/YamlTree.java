package org.kitpress.content.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;
import org.kitpress.model.UnicodeText;
import org.kitpress.report.Finding;

/**
 * Reads YAML into a {@link Node} tree, once. Duplicate keys and aliases are findings, and reading continues after them; it
 * ends at a syntax error, after which {@link YamlReader} tries again with corrected lines.
 */
final class YamlTree {
    /** The deepest kind of page nests eight levels; forty levels mean that the indentation is wrong. */
    static final int DEEPEST = 40;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            // Unlike the factory's constructor, the builder begins with all features of the parser turned off.
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(
                    // One more level, so that this class notices first: the parser does not report the place.
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST + 1).build())
            .build();

    /** A list item without a space between the dash and its first field. */
    private static final Pattern GLUED_DASH = Pattern.compile("-\\w.*");

    /** A dash or bullet that a word processor makes of a hyphen. */
    private static final Pattern OTHER_DASH = Pattern.compile("[‐‑‒–—−•·]\\s?.*");

    private final YamlSource source;
    private final CorrectedLines lines;
    private final YAMLParser parser;
    private final List<Finding> findings = new ArrayList<>();
    private int depth;

    private YamlTree(YamlSource source, CorrectedLines lines, YAMLParser parser) {
        this.source = source;
        this.lines = lines;
        this.parser = parser;
    }

    /**
     * What was read.
     *
     * @param root null if there is no value, or after an error
     * @param findings what was found up to the error
     * @param error the error that ended the reading; null if there was none
     */
    record Reading(
            @Nullable Node root,
            List<Finding> findings,
            @Nullable SyntaxError error) {}

    /** @param lines those of the source, as far as they were not corrected */
    static Reading read(YamlSource source, CorrectedLines lines) {
        try (YAMLParser parser = YAML.createParser(lines.text())) {
            YamlTree tree = new YamlTree(source, lines, parser);
            try {
                return new Reading(tree.document(), tree.findings, null);
            } catch (RefusedException e) {
                return new Reading(
                        null,
                        tree.findings,
                        new SyntaxError(e.finding, e.finding.place().line(), true));
            } catch (StreamConstraintsException e) {
                Place place = e.getLocation() == null ? source.place(1, 1) : tree.place(e.getLocation());
                return new Reading(
                        null, tree.findings, new SyntaxError(YamlError.TOO_DEEP.at(place), place.line(), false));
            } catch (JsonProcessingException e) {
                return new Reading(null, tree.findings, YamlErrorExplainer.explain(source, lines, e));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading a text in memory", e);
        }
    }

    /** Something that the parser accepts but that means something else than was meant. */
    private static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        RefusedException(Finding finding) {
            super(finding.problem());
            this.finding = finding;
        }
    }

    private @Nullable Node document() throws IOException {
        if (parser.nextToken() == null) {
            return null;
        }
        Node root = value();
        if (parser.nextToken() != null) {
            findings.add(YamlError.SECOND_DOCUMENT.at(here()));
        }
        return root;
    }

    private Node value() throws IOException {
        JsonToken token = parser.currentToken();
        JsonLocation start = parser.currentTokenLocation();
        int line = start.getLineNr();
        int column = lines.column(line, start.getColumnNr());
        String written = lines.line(line);
        int at = Place.index(written, start.getColumnNr());
        char first = at < written.length() ? written.charAt(at) : ' ';
        if (first == '!' || first == '&') {
            Finding finding =
                    YamlError.needsQuotes(here(), Character.toString(first), true, QuotedLine.around(written, at));
            if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
                throw new RefusedException(finding);
            }
            findings.add(finding);
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence();
        }
        Place place = here();
        if (parser.isCurrentAlias()) {
            findings.add(YamlError.alias(place, parser.getText()));
            return new Node.Blank(place, true);
        }
        if (token == JsonToken.VALUE_NULL) {
            return new Node.Blank(place, lines.isLost(line));
        }
        int cut = source.commentWithoutSpace(line, column);
        if (cut > 0) {
            findings.add(YamlError.CUT_OFF.at(source.place(line, cut)));
        }
        String text = UnicodeText.wellFormed(parser.getText());
        return new Node.Scalar(place, text, source.origin(line, column, text));
    }

    private Node.Sequence sequence() throws IOException {
        Place place = here();
        List<Node> items = new ArrayList<>();
        enter();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        depth--;
        return new Node.Sequence(place, items);
    }

    private Node mapping() throws IOException {
        Place place = here();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        enter();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = UnicodeText.wellFormed(parser.currentName());
            Place keyPlace = here();
            refuse(key, keyPlace);
            parser.nextToken();
            Node.Entry entry = new Node.Entry(key, keyPlace, value());
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                findings.add(YamlError.duplicateKey(keyPlace, key, first.keyPlace()));
                if (first.value() instanceof Node.Sequence one && entry.value() instanceof Node.Sequence two) {
                    entries.put(key, new Node.Entry(key, first.keyPlace(), join(one, two)));
                }
            }
        }
        depth--;
        return new Node.Mapping(place, List.copyOf(entries.values()), doubtful(place));
    }

    /** Keys that only begin with what was meant for the line. */
    private static void refuse(String key, Place place) throws RefusedException {
        if (GLUED_DASH.matcher(key).matches()) {
            throw new RefusedException(YamlError.NO_SPACE_AFTER_DASH.at(place));
        }
        if (OTHER_DASH.matcher(key).matches()) {
            throw new RefusedException(YamlError.OTHER_DASH.at(place));
        }
        if (!key.isEmpty() && Character.isSpaceChar(key.charAt(0)) && key.charAt(0) != ' ') {
            throw new RefusedException(YamlError.SPECIAL_SPACE.at(place));
        }
    }

    /** Joins the halves of a list that was begun twice, so that the items of the second half are read, too. */
    private static Node.Sequence join(Node.Sequence one, Node.Sequence two) {
        List<Node> items = new ArrayList<>(one.items());
        items.addAll(two.items());
        return new Node.Sequence(one.place(), items);
    }

    private void enter() throws StreamConstraintsException {
        depth++;
        if (depth > DEEPEST) {
            throw new StreamConstraintsException("too deep", parser.currentTokenLocation());
        }
    }

    /** The numbers in the file of doubtful lines from right above a group to the current token. */
    private Set<Integer> doubtful(Place start) {
        int before = source.firstLine() - 1;
        int first = start.line() - before - 1;
        while (first > 1
                && (lines.line(first).isBlank() || lines.line(first).strip().startsWith("#"))) {
            first--;
        }
        int last = parser.currentTokenLocation().getLineNr();
        return lines.doubtful().subSet(first, true, Math.max(first, last), true).stream()
                .map(line -> line + before)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private Place place(JsonLocation at) {
        return source.place(at.getLineNr(), lines.column(at.getLineNr(), at.getColumnNr()));
    }
}
