package org.kitpress.preview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts the path of a request to the path of a file of the site. */
final class RequestPath {
    private RequestPath() {}

    /**
     * The path of a file, relative to the site's root; the index page for a folder.
     *
     * @param raw the path with its percent-encoding; null if the address of the request has none
     * @return empty if the path leads out of the site, or if it is written as no link of the site is: with dots as
     *     names, empty names, backslashes, control characters, or encoded slashes
     */
    static Optional<String> of(@Nullable String raw) {
        if (raw == null || !raw.startsWith("/")) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder();
        String[] names = raw.substring(1).split("/", -1);
        for (int i = 0; i < names.length; i++) {
            Optional<String> name = decoded(names[i]);
            boolean last = i == names.length - 1;
            if (name.isEmpty() || !isName(name.get(), last)) {
                return Optional.empty();
            }
            path.append(last && name.get().isEmpty() ? "index.html" : name.get())
                    .append(last ? "" : "/");
        }
        return Optional.of(path.toString());
    }

    private static boolean isName(String name, boolean last) {
        boolean odd = name.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '/' || c == '\\');
        return !odd && !name.equals(".") && !name.equals("..") && (last || !name.isEmpty());
    }

    private static Optional<String> decoded(String name) {
        if (name.indexOf('%') < 0) {
            return Optional.of(name);
        }
        ByteBuffer bytes = ByteBuffer.allocate(name.length() * 3);
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '%') {
                bytes.put(name.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = i + 2 < name.length() ? Character.digit(name.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
