package org.kitpress.content.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The place and message of an error of the YAML parser. Lines count from 1 within the YAML; columns count code points
 * from 1.
 *
 * <p>Jackson reports the place of the last token that it read; the cause of its exception has the place of the error.
 *
 * @param message in lowercase; the phrases that it is searched for come from SnakeYAML's scanner and parser
 * @param startLine where the token that it was reading begins; 0 if not known
 */
record YamlErrorExplainer(YamlSource source, String message, int line, int column, int startLine, int startColumn) {
    private static final Pattern INDENT = Pattern.compile(" *");
    /** A tab in the indentation, or after the dash of a list item. */
    private static final Pattern TAB = Pattern.compile("[ -]*\t");

    private static final Pattern SPECIAL_SPACE = Pattern.compile(" *[\\p{Zs}&&[^ ]]");
    private static final Pattern NO_SPACE = Pattern.compile("[ -]*[\\w-]+(:)[^ ].*");
    private static final Pattern GLUED_DASH = Pattern.compile(" *-[\\w\"'][\\w-]*:.*");
    private static final Pattern OTHER_DASH = Pattern.compile(" *+[‐‑‒–—−•·] ?+[\\w-]++:(?: .*+)?");
    private static final Pattern CURLY = Pattern.compile("[ -]*[\\w-]+: +([“”„‘‚«]).*");
    private static final Pattern BRACE = Pattern.compile("[ -]*(?:[\\w-]+: +)?(\\{).*\\} *");
    private static final Pattern VALUE_START = Pattern.compile(" *+(?:- ++)*+(?:[\\w-]++: ++)?+");
    private static final Pattern QUOTED = Pattern.compile(VALUE_START + "([\"'])(.*+)");
    private static final Pattern RESERVED = Pattern.compile(VALUE_START + "([!&%@`]).*+");
    private static final Pattern CLOSED = Pattern.compile(".*[\"'\\]}] *");

    /** @param lines what the parser read: the lines of the source, as far as they were not corrected */
    static SyntaxError explain(YamlSource source, CorrectedLines lines, JsonProcessingException fault) {
        YamlSource read = new YamlSource(source.file(), lines.lines(), source.firstLine());
        YamlErrorExplainer explainer = of(read, fault);
        Finding finding =
                fault.getCause() instanceof ReaderException ? YamlError.CONTROL.at(control(read)) : explainer.explain();
        Place place = finding.place();
        int column = lines.column(place.line() - source.firstLine() + 1, place.column());
        Place written = new Place(place.file(), place.line(), column);
        return new SyntaxError(
                finding.rule().at(written, finding.problem(), finding.remedy()),
                explainer.line + source.firstLine() - 1,
                true);
    }

    private static YamlErrorExplainer of(YamlSource source, JsonProcessingException fault) {
        String message = fault.getOriginalMessage().toLowerCase(Locale.ROOT);
        if (fault.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark at = marked.getProblemMark();
            Mark start = marked.getContextMark();
            return new YamlErrorExplainer(
                    source,
                    message,
                    at.getLine() + 1,
                    at.getColumn() + 1,
                    start == null ? 0 : start.getLine() + 1,
                    start == null ? 0 : start.getColumn() + 1);
        }
        JsonLocation at = fault.getLocation();
        int line = at == null ? 1 : at.getLineNr();
        return new YamlErrorExplainer(source, message, line, at == null ? 1 : at.getColumnNr(), 0, 0);
    }

    private Finding explain() {
        for (int i = Math.min(line, source.lines().size()); i >= Math.max(1, line - 1); i--) {
            int tab = end(TAB, text(i));
            if (tab >= 0) {
                return YamlError.TAB.at(source.place(i, tab));
            }
            int special = end(SPECIAL_SPACE, text(i));
            if (special >= 0) {
                return YamlError.SPECIAL_SPACE.at(source.place(i, special));
            }
            if (GLUED_DASH.matcher(text(i)).matches()) {
                return YamlError.NO_SPACE_AFTER_DASH.at(source.place(i, indent(text(i)) + 1));
            }
            if (OTHER_DASH.matcher(text(i)).matches()) {
                return YamlError.OTHER_DASH.at(source.place(i, indent(text(i)) + 1));
            }
        }
        Finding finding = scanning();
        finding = finding == null ? structure() : finding;
        if (finding != null) {
            return finding;
        }
        int end = message.indexOf('\n');
        return YamlError.other(here(), (end < 0 ? message : message.substring(0, end)).strip());
    }

    /** Errors within a single value. */
    private @Nullable Finding scanning() {
        if (message.contains("unknown escape character") || message.contains("expected escape sequence")) {
            return YamlError.BAD_ESCAPE.at(source.place(line, Math.max(1, column - 1)));
        }
        if (message.contains("quoted scalar")) {
            return YamlError.openQuote(start(), text(startLine).matches(".*[“”‘’„].*"));
        }
        if (message.contains("an alias") || message.contains("a block scalar") || message.contains("an anchor")) {
            return badStart(startLine, startColumn);
        }
        Finding reserved = message.contains("a tag") ? reservedStart() : null;
        if (reserved != null) {
            return reserved;
        }
        if (message.contains("cannot start any token") || message.contains("mapping keys are not allowed")) {
            return badStart(line, column);
        }
        if (message.contains("base64") || message.contains("expected a field name")) {
            int brace = text(line).indexOf('{');
            int column = brace < 0 ? indent(text(line)) + 1 : text(line).codePointCount(0, brace) + 1;
            return badStart(line, column);
        }
        if (message.contains("the node content")) {
            return message.contains("stream end") ? YamlError.openBracket(lastOpen(), '[') : badStart(line, column);
        }
        return null;
    }

    /** Errors in the structure of several lines. */
    private @Nullable Finding structure() {
        if (message.contains("flow sequence") || message.contains("flow mapping")) {
            char open = message.contains("flow sequence") ? '[' : '{';
            String own = text(line);
            int at = Place.index(own, column);
            if (at < own.length() && isSpecial(own.charAt(at)) && (startLine == line || own.charAt(at) == '?')) {
                return YamlError.needsQuotes(here(), own.substring(at, at + 1), false, QuotedLine.around(own, at));
            }
            boolean sameLine = startLine == line;
            return YamlError.openBracket(sameLine ? here() : start(), open);
        }
        if (message.contains("mapping values are not allowed") || message.contains("<document start>")) {
            return colon();
        }
        if (message.contains("could not find expected ':'")) {
            Place space = missingSpace(startLine);
            return space == null ? YamlError.NO_COLON.at(start()) : YamlError.NO_SPACE_AFTER_COLON.at(space);
        }
        if (message.contains("sequence entries are not allowed")) {
            return YamlError.DASH_BEHIND_COLON.at(here());
        }
        if (message.contains("found '<scalar>'") || message.contains("found ']'") || message.contains("found '}'")) {
            String before = text(line).substring(0, Place.index(text(line), column));
            if (before.stripTrailing().endsWith("]")) {
                return YamlError.AFTER_BRACKET.at(here());
            }
            Matcher brace = BRACE.matcher(before);
            if (brace.matches()) {
                return badStart(line, before.codePointCount(0, brace.start(1)) + 1);
            }
            Place opened = openedAbove(before);
            if (opened != null) {
                return YamlError.openQuote(opened, false);
            }
            Finding start = reservedStart();
            if (start != null) {
                return start;
            }
            return CLOSED.matcher(before).matches() && !before.isBlank()
                            || message.contains("'}'")
                            || message.contains("']'")
                    ? YamlError.AFTER_QUOTE.at(here())
                    : YamlError.INDENTATION.at(here());
        }
        Finding start = reservedStart();
        if (start != null) {
            return start;
        }
        boolean blocks = message.contains("block mapping")
                || message.contains("block collection")
                || message.contains("block end");
        return blocks ? YamlError.INDENTATION.at(here()) : null;
    }

    /** A value on this line that begins with a character that YAML reserves; null if there is none. */
    private @Nullable Finding reservedStart() {
        Matcher value = RESERVED.matcher(text(line));
        return value.matches() ? badStart(line, text(line).codePointCount(0, value.start(1)) + 1) : null;
    }

    /**
     * The quotation mark on a line above that nothing closes, so that the next one in the file ended its text.
     *
     * @param before this line up to the error, which is right after a quotation mark
     */
    private @Nullable Place openedAbove(String before) {
        String quote = before.isEmpty() ? "" : before.substring(before.length() - 1);
        boolean opens = (quote.equals("\"") || quote.equals("'"))
                && VALUE_START.matcher(before.substring(0, before.length() - 1)).matches();
        for (int i = line - 1; opens && i > 0; i--) {
            Matcher value = QUOTED.matcher(text(i));
            if (value.matches() && value.group(1).equals(quote)) {
                return value.group(2).contains(quote)
                        ? null
                        : source.place(i, text(i).codePointCount(0, value.start(1)) + 1);
            }
        }
        return null;
    }

    private Finding badStart(int number, int column) {
        String own = text(number);
        int at = Place.index(own, column);
        if (at >= own.length()) {
            return YamlError.INDENTATION.at(here());
        }
        String character = Character.toString(own.codePointAt(at));
        return YamlError.needsQuotes(source.place(number, column), character, true, QuotedLine.around(own, at));
    }

    /** Whether a character ends a text in brackets although it is neither a bracket nor a comma. */
    private static boolean isSpecial(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && "[]{},\"'".indexOf(c) < 0;
    }

    /** One colon too many: on this line, or because something is missing on the line above. */
    private Finding colon() {
        String own = text(line);
        String before = own.substring(0, Place.index(own, column));
        if (before.contains(": ") && !message.contains("<document start>")) {
            Matcher curly = CURLY.matcher(own);
            if (curly.matches()) {
                return YamlError.CURLY_QUOTES.at(source.place(line, own.codePointCount(0, curly.start(1)) + 1));
            }
            return YamlError.SECOND_COLON.at(here());
        }
        int above = line - 1;
        while (above > 0 && (text(above).isBlank() || text(above).strip().startsWith("#"))) {
            above--;
        }
        Place space = missingSpace(above);
        if (space != null) {
            return YamlError.NO_SPACE_AFTER_COLON.at(space);
        }
        int indent = indent(text(above));
        if (message.contains("<document start>") && indent != indent(own)) {
            return YamlError.INDENTATION.at(here());
        }
        return !text(above).contains(": ") && indent == indent(own) && above > 0
                ? YamlError.NO_COLON.at(source.place(above, indent + 1))
                : YamlError.DEEPER.at(source.place(line, indent(own) + 1));
    }

    private @Nullable Place missingSpace(int number) {
        var lacking = NO_SPACE.matcher(text(number));
        return lacking.matches() ? source.place(number, text(number).codePointCount(0, lacking.start(1)) + 1) : null;
    }

    private String text(int number) {
        return number >= 1 && number <= source.lines().size() ? source.lines().get(number - 1) : "";
    }

    private Place here() {
        int last = Math.max(1, source.lines().size());
        return line <= last ? source.place(line, column) : source.place(last, 1);
    }

    private Place start() {
        return startLine == 0 ? here() : source.place(startLine, startColumn);
    }

    /** The last opening bracket of the YAML, if one was never closed. */
    private Place lastOpen() {
        for (int i = source.lines().size(); i >= 1; i--) {
            int at = Math.max(text(i).lastIndexOf('['), text(i).lastIndexOf('{'));
            if (at >= 0) {
                return source.place(i, text(i).codePointCount(0, at) + 1);
            }
        }
        return here();
    }

    private static int indent(String line) {
        return end(INDENT, line);
    }

    /** The end of a pattern at the start of a line, as an index; -1 if the line does not begin with it. */
    private static int end(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.lookingAt() ? found.end() : -1;
    }

    /** The first character that YAML 1.1 does not allow; the parser only reports its position in a buffer. */
    private static Place control(YamlSource source) {
        for (int i = 0; i < source.lines().size(); i++) {
            int[] line = source.lines().get(i).codePoints().toArray();
            for (int column = 0; column < line.length; column++) {
                if (!StreamReader.isPrintable(line[column])) {
                    return source.place(i + 1, column + 1);
                }
            }
        }
        return source.place(1, 1);
    }
}
