package org.kitpress.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * Scripts that the search cannot find: those without spaces between words, and those whose characters lunr removes from
 * words, because it knows only A to Z, digits, and the underscore. Each is reported once, where it is first used.
 */
final class UnsearchableScripts implements Check {
    /** The languages of scripts without spaces between words. */
    private static final Map<Character.UnicodeScript, String> WITHOUT_SPACES = Map.of(
            Character.UnicodeScript.HAN, "Chinese or Japanese",
            Character.UnicodeScript.HIRAGANA, "Chinese or Japanese",
            Character.UnicodeScript.KATAKANA, "Chinese or Japanese",
            Character.UnicodeScript.BOPOMOFO, "Chinese or Japanese",
            Character.UnicodeScript.THAI, "Thai",
            Character.UnicodeScript.LAO, "Lao",
            Character.UnicodeScript.KHMER, "Khmer",
            Character.UnicodeScript.MYANMAR, "Burmese");

    /** Scripts that are searched, and signs of all scripts. */
    private static final Set<Character.UnicodeScript> SEARCHED = EnumSet.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED,
            Character.UnicodeScript.UNKNOWN);

    /** Fewer are signs, such as µ, Ω, and π. */
    private static final int WORD = 2;

    private final Set<String> reported = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void check(CheckContext context, List<Finding> findings) {
        UnsearchableScripts scripts = new UnsearchableScripts();
        context.toolkit().pages().forEach(page -> {
            scripts.text(page.head().title(), page.head().place(), context);
            scripts.text(page.head().summary(), page.head().place(), context);
        });
        context.texts()
                .forEach(text -> text.prose().sections().forEach(section -> {
                    if (section.heading() != null) {
                        scripts.text(section.heading().text(), section.heading().place(), context);
                    }
                    scripts.text(section.text(), text.prose().place(), context);
                }));
        findings.addAll(scripts.findings);
    }

    private void text(String text, Place place, CheckContext context) {
        int length = 0;
        Character.UnicodeScript last = Character.UnicodeScript.COMMON;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            Character.UnicodeScript script = Character.UnicodeScript.of(character);
            if (script == last) {
                length++;
            } else if (script != Character.UnicodeScript.INHERITED) {
                last = script;
                length = 1;
            }
            boolean word = length >= WORD || WITHOUT_SPACES.containsKey(script);
            if (word && Character.isLetter(character) && !SEARCHED.contains(script) && reported.add(name(script))) {
                report(script, context.words().find(word(text, at), place));
            }
        }
    }

    private void report(Character.UnicodeScript script, Place place) {
        boolean cut = WITHOUT_SPACES.containsKey(script);
        findings.add(Rule.UNSEARCHABLE_SCRIPT.at(
                place,
                "the search of the site cannot find words in "
                        + (cut
                                ? name(script) + ", because there are no spaces between words"
                                : "the script " + name(script)),
                "Readers find the page by words in the Latin script only, such as those in its title or summary, and by"
                        + " the menus. Add the words that they may search for."));
    }

    /** The word around an index, as {@link WordLocator} finds words. */
    private static String word(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }

    /** The language of a script, or the script's name in Unicode, such as Arabic. */
    private static String name(Character.UnicodeScript script) {
        String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return WITHOUT_SPACES.getOrDefault(script, Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
}
