package org.kitpress.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with everything hidden that has capitals but no abbreviation: addresses, file names, formulas, shouted words. */
final class AbbreviationText {
    /** Shorter runs of words in capitals may be abbreviations next to each other. */
    private static final int SHOUTED_WORDS = 3;

    private static final Pattern TOKEN = Pattern.compile("[^\\s\\uFFFC]++");
    /** Parts of addresses, code, and formulas: {@code a@b}, {@code a://b}, {@code GOV.UK}, {@code A_B}, {@code =SUM(A1:B2)}. */
    private static final Pattern TECHNICAL = Pattern.compile(
            "[@\\\\_=<>^{}~`|#]|\\[!|://|[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]|^[\"'(\\[]?[./$]|/[^/]*+/|\\p{L}\\([^)]{0,40}[\\d:,]|^\\p{L}:|^\\W*+\\d++-\\p{Lu}++\\W*+$|^\\W*+\\p{Lu}++(?:-\\p{Lu}++)?+-\\d+[\\p{Lu}\\d-]*+\\W*+$");

    /** {@code DON'T}, but not the end of {@code ELC's}, and not the start of {@code l'ONU}. */
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{Lu}['’]\\p{Lu}");

    private static final Pattern CHEMICAL = Pattern.compile(
            "\\W*+(?:H2O2?|CO2|N2O|NO[2X]|SO[2-4X]|CH4|NH[34]|H2S|H2SO4|HNO3|O[23]|C\\d{1,2}H\\d{1,2}O?\\d?)s?\\W*+");
    private static final Pattern CODE = Pattern.compile("`[^`]*+`");
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private final String text;
    private final StringBuilder hidden;
    private int runStart = -1;
    private int runWords;

    private AbbreviationText(String text) {
        this.text = text;
        this.hidden = new StringBuilder(text);
    }

    /** The text with a hyphen for each hidden character. */
    static String of(String text) {
        return new AbbreviationText(text).hide();
    }

    /** A line of a content file, in which code has not been removed. */
    static String ofLine(String line) {
        return of(CODE.matcher(line).replaceAll(code -> "-".repeat(code.group().length())));
    }

    private String hide() {
        Matcher token = TOKEN.matcher(text);
        Formula formula = Formula.NONE;
        int from = 0;
        int end = 0;
        while (token.find()) {
            String word = token.group();
            if (text.substring(end, token.start()).indexOf('\n') >= 0) {
                endRun(end);
                formula = Formula.NONE;
                from = token.start();
            }
            if (word.equals("=")) {
                hide(from, end);
            } else if (formula == Formula.OPERAND || isTechnical(word)) {
                hide(token.start(), token.end());
            }
            formula = formula.next(word);
            shout(word, token.start(), end);
            from = token.start();
            end = token.end();
        }
        endRun(end);
        return hidden.toString();
    }

    /** What a formula expects next. */
    private enum Formula {
        NONE,
        OPERAND,
        OPERATOR;

        Formula next(String word) {
            if (word.equals("=") || this == OPERATOR && Formula.isOperator(word)) {
                return OPERAND;
            }
            return this == OPERAND ? OPERATOR : NONE;
        }

        private static boolean isOperator(String word) {
            return word.length() == 1 && "=×÷≤≥≈+*/−–-".indexOf(word.charAt(0)) >= 0;
        }
    }

    private static boolean isTechnical(String word) {
        return TECHNICAL.matcher(word).find() || APOSTROPHE.matcher(word).find() || isChemical(word);
    }

    private static boolean isChemical(String word) {
        StringBuilder plain = new StringBuilder(word);
        for (int i = 0; i < plain.length(); i++) {
            int digit = SUBSCRIPTS.indexOf(plain.charAt(i));
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        return CHEMICAL.matcher(plain).matches();
    }

    /** Counts the words of a run in capitals. Numbers and single letters count as nothing, but do not end it. */
    private void shout(String word, int start, int end) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && !Character.isUpperCase(word.charAt(i))) {
                endRun(end);
                return;
            }
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        if (capitals > 1) {
            runStart = runWords == 0 ? start : runStart;
            runWords++;
        }
    }

    private void endRun(int end) {
        if (runWords >= SHOUTED_WORDS) {
            hide(runStart, end);
        }
        runWords = 0;
    }

    private void hide(int from, int to) {
        for (int i = from; i < to; i++) {
            if (hidden.charAt(i) != '\n') {
                hidden.setCharAt(i, '-');
            }
        }
    }
}
