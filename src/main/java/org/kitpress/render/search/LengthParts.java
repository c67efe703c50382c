package org.kitpress.render.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.kitpress.output.Outlet;

/** The documents' lengths in the main field and their boosts: with a count of a term they give its score. */
final class LengthParts {
    private final PartFiles files;
    private final int documentsPerFile;

    LengthParts(String folder, PartSizes sizes) {
        files = new PartFiles(folder, "lengths");
        documentsPerFile = sizes.lengths();
    }

    void build(Scoring scoring) {
        List<Double> boosts = boosts(scoring);
        int field = scoring.mainField();
        for (int from = 0; from < scoring.documents(); from += documentsPerFile) {
            StringBuilder text = new StringBuilder();
            for (int document = from; document < Math.min(scoring.documents(), from + documentsPerFile); document++) {
                int boost = boosts.indexOf(scoring.documentBoost(document));
                PrintableNumbers.append(text, scoring.length(document, field) * boosts.size() + boost);
            }
            files.add(
                    new JsonText().raw("{\"lengths\":").string(text.toString()).raw("}"));
        }
    }

    private static List<Double> boosts(Scoring scoring) {
        return IntStream.range(0, scoring.documents())
                .mapToObj(scoring::documentBoost)
                .distinct()
                .toList();
    }

    /** What the start file says of the lengths, and of the parameters that scores follow from. */
    void describe(JsonText start, Scoring scoring) {
        int field = scoring.mainField();
        start.raw("\"lengths\":{\"field\":").number(field);
        start.raw(",\"average\":").raw(Double.toString(scoring.averageLength(field)));
        start.raw(",\"boost\":").raw(Double.toString(scoring.fieldBoost(field)));
        start.raw(",\"boosts\":").raw(boosts(scoring).toString());
        start.raw(",\"count\":").number(documentsPerFile);
        start.raw(",\"hash\":").string(files.hash()).raw("}");
    }

    /** Hands the files over and keeps none. */
    void release(Outlet outlet) throws IOException {
        files.release(outlet);
    }
}
