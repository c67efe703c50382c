package org.kitpress.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.EnumKeys;

/**
 * What a group of the program's tests judges, in the order of the statement. Each has a file of its own next to this
 * class, in which the tests record what they did; they fail if a file claims more than they did.
 */
public enum Judge {
    AXE,
    SMALL_SCREENS,
    SEARCH,
    ANSWERS,
    KEYBOARD,
    WITHOUT_SCRIPTS,
    HTML,
    PRINTING,
    PDF;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The name of the file, and the end of the keys of the judge's texts: {@code small-screens}. */
    public String key() {
        return EnumKeys.of(this);
    }

    /** What the tests recorded, one entry for each, in the order of the file. */
    List<Evidence> evidence() {
        try (InputStream in = Judge.class.getResourceAsStream(key() + ".json")) {
            if (in == null) {
                throw new IllegalStateException(key() + ".json is not part of the program");
            }
            List<Evidence> all = new ArrayList<>();
            for (JsonNode run : JSON.readTree(in)) {
                all.add(Evidence.of(run));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(key() + ".json cannot be read", e);
        }
    }
}
