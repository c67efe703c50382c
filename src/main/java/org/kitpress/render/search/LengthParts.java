package org.kitpress.render.search;

import com.fasterxml.jackson.core.JsonGenerator;
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

    void write(Scoring scoring, Outlet outlet) throws IOException {
        List<Double> boosts = boosts(scoring);
        int field = scoring.mainField();
        for (int from = 0; from < scoring.documents(); from += documentsPerFile) {
            StringBuilder text = new StringBuilder();
            for (int document = from; document < Math.min(scoring.documents(), from + documentsPerFile); document++) {
                int boost = boosts.indexOf(scoring.documentBoost(document));
                PrintableNumbers.append(text, scoring.length(document, field) * boosts.size() + boost);
            }
            files.add("lengths", text);
        }
        files.release(outlet);
    }

    private static List<Double> boosts(Scoring scoring) {
        return IntStream.range(0, scoring.documents())
                .mapToObj(scoring::documentBoost)
                .distinct()
                .toList();
    }

    /** Writes what the start file says about the lengths, and the parameters that scores are computed from. */
    void describe(JsonGenerator start, Scoring scoring) throws IOException {
        int field = scoring.mainField();
        start.writeObjectFieldStart("lengths");
        start.writeNumberField("field", field);
        start.writeNumberField("average", scoring.averageLength(field));
        start.writeNumberField("boost", scoring.fieldBoost(field));
        start.writeFieldName("boosts");
        start.writeRawValue(boosts(scoring).toString());
        start.writeNumberField("count", documentsPerFile);
        start.writeStringField("hash", files.hash());
        start.writeEndObject();
    }
}
