package org.kitpress.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.kitpress.report.LinkStatus;
import org.kitpress.report.LinkStatus.State;

/** Good results, stored as JSON: an address is requested again after a week. */
public final class LinkCache {
    private static final long WEEK = 7L * 24 * 60 * 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkCache() {}

    /** The good results that are at most a week old; {@code now} is in seconds since 1970. */
    public static Map<String, LinkStatus> read(String text, long now) {
        Map<String, LinkStatus> results = new TreeMap<>();
        try {
            JSON.readTree(text).properties().forEach(entry -> {
                JsonNode node = entry.getValue();
                long askedAt = node.path("askedAt").asLong(0);
                if (askedAt <= now && now - askedAt < WEEK) {
                    JsonNode moved = node.path("movedTo");
                    results.put(
                            entry.getKey(),
                            new LinkStatus(
                                    State.GOOD,
                                    node.path("detail").asText(""),
                                    moved.isTextual() ? moved.asText() : null,
                                    askedAt));
                }
            });
        } catch (JsonProcessingException e) {
            return new TreeMap<>();
        }
        return results;
    }

    /** The good results, sorted by address. */
    public static String write(Map<String, LinkStatus> results) {
        ObjectNode root = JSON.createObjectNode();
        new TreeMap<>(results).forEach((address, answer) -> {
            if (answer.state() == State.GOOD) {
                ObjectNode node = root.putObject(address);
                node.put("detail", answer.detail());
                node.put("movedTo", answer.movedTo());
                node.put("askedAt", answer.askedAt());
            }
        });
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree in memory cannot be printed", e);
        }
    }
}
