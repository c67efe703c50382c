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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;
import org.kitpress.model.UnicodeText;
import org.kitpress.report.Finding;

/**
 * Reads YAML into a {@link Node} tree. Duplicate keys, aliases, and a second document are findings, and reading
 * continues after them. A syntax error is one finding, and the rest of the YAML is not read.
 */
public final class YamlReader {
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

    private final YamlSource source;
    private final List<Finding> findings;
    private final YAMLParser parser;
    private int depth;

    private YamlReader(YamlSource source, List<Finding> findings, YAMLParser parser) {
        this.source = source;
        this.findings = findings;
        this.parser = parser;
    }

    /**
     * The value of the YAML.
     *
     * @return null if there is no value, or if it could not be read; in that case, there is a finding
     */
    public static @Nullable Node read(YamlSource source, List<Finding> findings) {
        int before = findings.size();
        try (YAMLParser parser = YAML.createParser(source.text())) {
            return new YamlReader(source, findings, parser).document();
        } catch (StreamConstraintsException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? source.place(1, 1) : source.place(at.getLineNr(), at.getColumnNr());
            findings.add(YamlError.TOO_DEEP.at(place));
        } catch (JsonProcessingException e) {
            Finding fault = YamlErrorExplainer.explain(source, e);
            // What was reported on this line is the cause.
            if (findings.stream().skip(before).noneMatch(found -> isSameLine(found.place(), fault.place()))) {
                findings.add(fault);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading a text in memory", e);
        }
        return null;
    }

    private static boolean isSameLine(Place one, Place other) {
        return one.line() == other.line() && one.file().equals(other.file());
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
        char first = source.charAt(start.getLineNr(), start.getColumnNr());
        if (first == '!' || first == '&') {
            String line = source.lines().get(start.getLineNr() - 1);
            int at = line.offsetByCodePoints(0, start.getColumnNr() - 1);
            findings.add(YamlError.needsQuotes(here(), Character.toString(first), true, QuotedLine.around(line, at)));
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
            return new Node.Blank(place, false);
        }
        int cut = source.commentWithoutSpace(start.getLineNr(), start.getColumnNr());
        if (cut > 0) {
            findings.add(YamlError.CUT_OFF.at(source.place(start.getLineNr(), cut)));
        }
        String text = UnicodeText.wellFormed(parser.getText());
        return new Node.Scalar(place, text, source.origin(start.getLineNr(), start.getColumnNr(), text));
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
        for (Node.Entry entry : entries.values()) {
            if (GLUED_DASH.matcher(entry.key()).matches()) {
                findings.add(YamlError.NO_SPACE_AFTER_DASH.at(entry.keyPlace()));
                return new Node.Blank(place, true);
            }
        }
        return new Node.Mapping(place, List.copyOf(entries.values()));
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

    private Place here() {
        JsonLocation at = parser.currentTokenLocation();
        return source.place(at.getLineNr(), at.getColumnNr());
    }
}
