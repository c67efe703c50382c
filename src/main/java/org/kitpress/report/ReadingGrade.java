package org.kitpress.report;

import java.util.List;
import org.kitpress.model.Place;

/**
 * How hard a page or one of its sections is to read.
 *
 * @param section the heading of the section; empty for the whole page
 * @param grade the school grade (Flesch-Kincaid), without names of programs
 * @param words the number of words
 * @param longest the longest sentences, longest first
 */
public record ReadingGrade(Place place, String section, double grade, int words, List<Sentence> longest) {
    public ReadingGrade {
        longest = List.copyOf(longest);
    }

    /** A sentence without names of programs, and its number of words. */
    public record Sentence(String text, int words) {}
}
