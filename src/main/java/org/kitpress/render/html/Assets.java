package org.kitpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitpress.model.Address;
import org.kitpress.model.Paths;
import org.kitpress.output.OutputFile;
import org.kitpress.output.Sha256;

/**
 * The theme's styles, scripts, fonts, and images. Their names contain the first 8 hexadecimal digits of the SHA-256 of
 * their content, so that servers can let browsers cache them forever. Styles refer to other assets by those names.
 * Scripts are {@linkplain ScriptMinifier minified} and {@linkplain ScriptLists joined}. Licenses ({@code .txt}) keep
 * their plain names. Immutable after construction.
 */
final class Assets {
    private static final String FOLDER = "assets/";

    /** A comment, {@code url(…)}, or {@code @import "…"}; the reference is in group 2, 3, or 5. */
    private static final Pattern REFERENCE = Pattern.compile(
            "/\\*.*?\\*/|url\\(\\s*(?:([\"'])([^\"']*)\\1|([^\"')\\s]+))\\s*\\)|@import\\s+([\"'])([^\"']*)\\4",
            Pattern.DOTALL);

    private final SortedMap<String, byte[]> originals;
    private final SortedMap<String, OutputFile> finished = new TreeMap<>();
    private final Set<String> underWay = new HashSet<>();

    /** @throws ThemeException if a style or a list of scripts names an asset that does not exist */
    Assets(ThemeFiles theme) {
        originals = ScriptLists.joined(theme.under(FOLDER));
        List.copyOf(originals.keySet()).forEach(this::finish);
    }

    private Assets(Assets theme, Map<String, byte[]> scripts) {
        originals = new TreeMap<>(theme.originals);
        originals.putAll(scripts);
        finished.putAll(theme.finished);
        scripts.keySet().forEach(finished::remove);
        scripts.keySet().forEach(this::finish);
    }

    /**
     * Returns these assets together with scripts that the builder generates. A generated script replaces the theme's
     * script of the same name.
     *
     * @param scripts the scripts by name: {@code js/answers/words.js}; no styles
     */
    Assets and(Map<String, byte[]> scripts) {
        return new Assets(this, scripts);
    }

    /** Returns the names of all assets, in the form that templates use: {@code css/site.css}. */
    List<String> names() {
        return List.copyOf(finished.keySet());
    }

    boolean has(String name) {
        return finished.containsKey(name);
    }

    /** @throws IllegalArgumentException if there is no such asset */
    Address address(String name) {
        return new Address(file(name).path());
    }

    /** @throws IllegalArgumentException if there is no such asset */
    OutputFile file(String name) {
        OutputFile file = finished.get(name);
        if (file == null) {
            throw new IllegalArgumentException("the theme has no asset '" + name + "'");
        }
        return file;
    }

    List<OutputFile> files() {
        return List.copyOf(finished.values());
    }

    /** Returns a text asset that is generated for a site, with a hashed name like those of the theme's assets. */
    static OutputFile made(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new OutputFile(FOLDER + hashed(name, bytes), bytes, "");
    }

    private OutputFile finish(String name) {
        OutputFile known = finished.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = originals.getOrDefault(name, new byte[0]);
        if (name.endsWith(".css")) {
            underWay.add(name);
            bytes = style(name, new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            underWay.remove(name);
        } else if (name.endsWith(".js")) {
            bytes = ScriptMinifier.of(bytes);
        }
        OutputFile file = new OutputFile(FOLDER + hashed(name, bytes), bytes, "");
        finished.put(name, file);
        return file;
    }

    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        if (name.endsWith(".txt") || dot < name.lastIndexOf('/') + 2) {
            return name;
        }
        return name.substring(0, dot) + "." + Sha256.of(bytes).substring(0, 8) + name.substring(dot);
    }

    private String style(String name, String css) {
        Matcher matcher = REFERENCE.matcher(css);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            int group = matcher.group(2) != null ? 2 : matcher.group(3) != null ? 3 : 5;
            String reference = matcher.group(group);
            String whole = matcher.group();
            if (reference != null && isLocal(reference)) {
                int start = matcher.start(group) - matcher.start();
                whole = whole.substring(0, start)
                        + renamed(name, css, matcher.start(group), reference)
                        + whole.substring(start + reference.length());
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(whole));
        }
        return matcher.appendTail(out).toString();
    }

    private static boolean isLocal(String reference) {
        return !reference.isEmpty()
                && !reference.startsWith("#")
                && !reference.startsWith("/")
                && !reference.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    }

    private String renamed(String style, String css, int offset, String reference) {
        int end = reference.split("[?#]", 2)[0].length();
        String wanted = Paths.normalize(style.substring(0, style.lastIndexOf('/') + 1) + reference.substring(0, end));
        if (wanted == null || !originals.containsKey(wanted) || underWay.contains(wanted)) {
            boolean round = wanted != null && underWay.contains(wanted);
            throw new ThemeException(
                    FOLDER + style,
                    css.substring(0, offset).split("\n", -1).length,
                    offset - css.lastIndexOf('\n', offset - 1),
                    (round ? "styles import each other: '" : "the theme has no asset '") + reference + "'");
        }
        String renamed = new Address(finish(wanted).path()).from(new Address(FOLDER + style));
        return renamed + reference.substring(end);
    }
}
