package org.kitpress.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Checklist;
import org.kitpress.model.PartialDate;
import org.kitpress.render.html.view.Markup;

class ThemeTest {
    /** A stand-in for the model of a page. */
    public record Scope(
            String title,
            int number,
            @Nullable String owner,
            Markup body,
            Checklist.Force force,
            PartialDate date,
            Box box) {
        public int twice() {
            return number * 2;
        }
    }

    /** A stand-in for something within a page. */
    public record Box(int side) {
        public int area() {
            return side * 2;
        }
    }

    /** Functions come from another record than values. */
    public record Functions(TemplateFunction shout) {}

    private static final Scope SCOPE = new Scope(
            "<b>Tom & \"Ann\"</b>",
            12345,
            null,
            new Markup("<p>1</p>"),
            Checklist.Force.MUST,
            new PartialDate(2011, 6, 0),
            new Box(7));

    private static String render(String template) {
        return theme(template).render("t.ftlh", List.of(SCOPE, new Functions(arguments -> {
            if (arguments.get(0) == null) {
                throw new IllegalArgumentException("shout() needs a word");
            }
            return arguments.get(0) + "!";
        })));
    }

    private static Theme theme(String template) {
        return new Theme(new ThemeFiles(Map.of("templates/t.ftlh", template.getBytes(StandardCharsets.UTF_8))));
    }

    private static ThemeException fault(String template) {
        return assertThrows(ThemeException.class, () -> render(template));
    }

    @Test
    void whatTemplatesPrintIsEscapedUnlessItIsMarkup() {
        assertEquals("&lt;b&gt;Tom &amp; &quot;Ann&quot;&lt;/b&gt;|<p>1</p>", render("${title}|${body}"));
    }

    @Test
    void recordsEnumsAndTheirMethodsWithoutArgumentsAreRead() {
        assertEquals(
                "12345 24690 must 2011 14 14",
                render("${number} ${twice} ${force?lower_case} ${date.year} ${box.area} ${box.area()}"));
    }

    @Test
    void functionsTakeAndGiveValues() {
        assertEquals("&lt;!", render("${shout('<')}"));
    }

    @Test
    void objectionOfAFunctionIsToldWithThePlaceOfTheCall() {
        ThemeException fault = fault("\n  ${shout(owner)}");
        assertEquals(2, fault.line());
        assertTrue(
                fault.problem().contains("shout() needs a word")
                        || fault.problem().contains("owner"),
                fault.problem());
    }

    @Test
    void missingValueIsAFaultWithTemplateLineAndColumn() {
        ThemeException fault = fault("<p>\n<i>${owner}</i>");
        assertEquals("templates/t.ftlh", fault.file());
        assertEquals(2, fault.line());
        assertEquals(6, fault.column());
        assertTrue(fault.problem().contains("owner"), fault.problem());
    }

    @Test
    void missingValueMayBeGuarded() {
        assertEquals("nobody-no", render("${owner!'nobody'}-<#if owner??>yes<#else>no</#if>"));
    }

    @Test
    void brokenTemplateIsAFaultWithItsLine() {
        ThemeException fault = fault("a\nb\n<#if title??>");
        assertEquals("templates/t.ftlh", fault.file());
        assertTrue(fault.line() >= 1);
        assertTrue(fault.problem().contains("#if"), fault.problem());
    }

    @Test
    void missingTemplateIsAFaultThatNamesIt() {
        Theme theme = theme("");
        assertEquals(
                "templates/other.ftlh",
                assertThrows(ThemeException.class, () -> theme.render("other.ftlh", List.of()))
                        .file());
        ThemeException include = fault("\n<#include 'none.ftlh'>");
        assertEquals("templates/t.ftlh:2", include.file() + ":" + include.line());
        assertTrue(include.problem().contains("none.ftlh"), include.problem());
    }

    @Test
    void classLookUpIsRefused() {
        fault("${'freemarker.template.utility.Execute'?new()('id')}");
        fault("${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}");
        fault("${title?api.getClass()}");
        fault("${date?api.year()}");
        fault("${date.class.protectionDomain}");
        fault("${date.getClass().getName()}");
        fault("${force.getDeclaringClass()}");
        fault("${date.compareTo(date)}");
    }

    @Test
    void wholeRecordIsNoText() {
        fault("${date}");
    }

    @Test
    void numbersAndDatesDoNotDependOnTheDefaultLocaleOrTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals("12345 title 1.5", render("${number} ${'TITLE'?lower_case} ${1.5}"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void siteThemeReplacesTheBundledOneFileByFile() {
        ThemeFiles own = new ThemeFiles(Map.of("templates/a.ftlh", "own".getBytes(StandardCharsets.UTF_8)));
        ThemeFiles bundled = new ThemeFiles(Map.of(
                "templates/a.ftlh", "bundled".getBytes(StandardCharsets.UTF_8),
                "templates/b.ftlh", "<#include 'a.ftlh'>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("own", new Theme(own.over(bundled)).render("b.ftlh", List.of()));
    }
}
