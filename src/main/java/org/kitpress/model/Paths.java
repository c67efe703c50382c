package org.kitpress.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Interprets file names. Leading order numbers and file extensions are not part of an address. */
public final class Paths {
    private static final Pattern ORDER = Pattern.compile("(^|/)(\\d{1,6})-(?=[^/])");

    private Paths() {}

    /** Writes a path with forward slashes. A backslash that is part of a name, as it can be on Linux, stays. */
    public static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Removes order numbers: {@code 2-planning/1-mission} becomes {@code planning/mission}. */
    public static String withoutOrder(String path) {
        return ORDER.matcher(path).replaceAll("$1");
    }

    /** Returns the order number of the last part of a path; {@code Integer.MAX_VALUE} if it has none. */
    public static int order(String path) {
        var number = ORDER.matcher("/" + path.substring(path.lastIndexOf('/') + 1));
        return number.find() ? Integer.parseInt(number.group(2)) : Integer.MAX_VALUE;
    }

    public static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** Returns the text without percent-encoding; unchanged if the encoding is invalid. */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.indexOf('\uFFFD') < 0 ? Normalizer.normalize(decoded, Normalizer.Form.NFC) : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Resolves {@code .} and {@code ..}; keeps a trailing slash; null if the path leads outside the site folder. */
    public static @Nullable String normalize(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        String joined = String.join("/", parts);
        return path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..") ? joined + "/" : joined;
    }
}
