package org.kitpress.report;

import java.util.List;
import org.kitpress.model.Place;

/**
 * How hard a page or a section of it is to read.
 *
 * @param section the section's heading; empty for the page as a whole
 * @param grade the school grade (Flesch-Kincaid), names of programs left out
 * @param words how many words were looked at
 * @param longest the longest sentences, the longest first
 */
public record ReadingGrade(Place place, String section, double grade, int words, List<Sentence> longest) {
    public ReadingGrade {
        longest = List.copyOf(longest);
    }

    /** A sentence, with names left out, and how many words it has without them. */
    public record Sentence(String text, int words) {}
}
