package org.kitpress.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kitpress.check.plain.Readability;
import org.kitpress.check.plain.ReadabilityMeter;
import org.kitpress.model.Place;
import org.kitpress.model.Prose;
import org.kitpress.model.Toolkit;
import org.kitpress.report.ReadingGrade;

/** Measures the pages of an English toolkit, and their sections. Names that the toolkit explains are ignored. */
public final class ReadingGrades {
    private static final int NAMED = 3;

    private final CheckContext context;
    private final ReadabilityMeter meter;

    private ReadingGrades(CheckContext context) {
        this.context = context;
        this.meter = new ReadabilityMeter(names(context.toolkit()));
    }

    /** Each page in the toolkit's order, followed by its sections; empty if the toolkit is not in English. */
    public static List<ReadingGrade> of(CheckContext context) {
        String language = context.toolkit().settings().languages().get(0).tag();
        return language.equals("en") || language.startsWith("en-") ? new ReadingGrades(context).all() : List.of();
    }

    private List<ReadingGrade> all() {
        Map<String, List<Prose>> byFile = new LinkedHashMap<>();
        context.toolkit().pages().forEach(page -> byFile.put(page.head().file(), new ArrayList<>()));
        for (TextInFile textInFile : context.texts()) {
            List<Prose> texts = byFile.get(textInFile.file());
            if (texts != null && !Translations.isTranslation(textInFile.file(), context.toolkit())) {
                texts.add(textInFile.prose());
            }
        }
        List<ReadingGrade> grades = new ArrayList<>();
        byFile.forEach((file, texts) -> {
            add(grades, whole(texts), "", Place.startOf(file));
            texts.forEach(text -> sections(grades, text));
        });
        return grades;
    }

    private void sections(List<ReadingGrade> grades, Prose text) {
        for (Prose.Section section : text.sections()) {
            Prose.Heading heading = section.heading();
            if (heading != null) {
                add(grades, section.text(), heading.text(), heading.place());
            }
        }
    }

    private static String whole(List<Prose> texts) {
        return String.join("\n", texts.stream().map(Prose::plain).toList());
    }

    private void add(List<ReadingGrade> grades, String text, String section, Place place) {
        Readability measured = meter.measure(text);
        if (measured.words() > 0) {
            List<ReadingGrade.Sentence> longest = measured.longest().stream()
                    .limit(NAMED)
                    .map(sentence -> new ReadingGrade.Sentence(sentence.text(), sentence.words()))
                    .toList();
            grades.add(new ReadingGrade(place, section, Math.max(0, measured.grade()), measured.words(), longest));
        }
    }

    /** Names in the toolkit that begin with a capital letter, longest first, so that a whole name matches before a part of it. */
    private static List<String> names(Toolkit toolkit) {
        return Stream.concat(Stream.of(toolkit.settings().title()), TextCollector.names(toolkit))
                .filter(name -> !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
