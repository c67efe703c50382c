package org.kitpress.importer.html;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.DocumentImage;
import org.kitpress.importer.document.ImageCollector;
import org.kitpress.importer.document.ImageCollector.SkipReason;

/**
 * Reads the images of a saved page from data URIs, and from files in the page's folder and its subfolders. No other
 * file is read, whatever the page links to, and nothing is downloaded.
 */
public final class ImageFiles {
    /** Attributes for the address of an image, including those of lazy loading scripts. */
    private static final List<String> SOURCE_ATTRIBUTES = List.of("src", "data-src", "data-lazy-src", "data-original");

    private static final Pattern SCHEME = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]+:|//).*", Pattern.DOTALL);
    private static final Pattern DATA_URI =
            Pattern.compile("(?i)data:([\\w/+.-]*+)(?:;(?!base64,)[\\w=-]++)*+(;base64)?,");
    /** The width or height of a spacer or tracking image. */
    private static final Pattern SPACER_SIZE = Pattern.compile("[01](px)?");

    private final Path folder;
    private final ImageCollector images;

    /** @param folder the folder of the page */
    public ImageFiles(Path folder, ImageCollector images) {
        this.folder = folder.toAbsolutePath().normalize();
        this.images = images;
    }

    /** The alt text of an image; empty for none. */
    static String altOf(Element image) {
        for (String attribute : List.of("alt", "aria-label", "title")) {
            if (!image.attr(attribute).isBlank()) {
                return image.attr(attribute).replaceAll("\\s+", " ").strip();
            }
        }
        return "";
    }

    /** Collects the image that an element shows; null when it is skipped, which is then recorded. */
    @Nullable
    DocumentImage collect(Element image) {
        if (SPACER_SIZE.matcher(image.attr("width")).matches()
                || SPACER_SIZE.matcher(image.attr("height")).matches()) {
            return null;
        }
        SkipReason reason = SkipReason.NOT_FOUND;
        String name = "";
        for (String attribute : SOURCE_ATTRIBUTES) {
            String address = image.attr(attribute).strip();
            byte[] bytes = address.isEmpty() ? null : bytes(address);
            if (bytes != null) {
                String file = address.startsWith("data:") ? "" : withoutQuery(address);
                return images.add(bytes, decoded(file), altOf(image));
            }
            if (!address.isEmpty() && !isDataUri(address)) {
                name = withoutQuery(address);
                reason = address.matches("(?is)(https?:)?//.*") ? SkipReason.ON_THE_WEB : SkipReason.NOT_FOUND;
            }
        }
        images.skip(reason, decoded(name));
        return null;
    }

    private byte @Nullable [] bytes(String address) {
        if (isDataUri(address)) {
            return data(address);
        }
        return SCHEME.matcher(address).matches() ? null : file(decoded(withoutQuery(address)));
    }

    private static boolean isDataUri(String address) {
        return address.toLowerCase(Locale.ROOT).startsWith("data:");
    }

    private static byte @Nullable [] data(String address) {
        Matcher start = DATA_URI.matcher(address);
        if (!start.lookingAt() || start.group(2) == null) {
            return null;
        }
        try {
            return Base64.getMimeDecoder().decode(address.substring(start.end()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The bytes of a file below the page's folder, after symbolic links are resolved; null for others. Reads one byte
     * more than allowed, so that the collector notices files that are too large.
     */
    private byte @Nullable [] file(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder)
                    || !Files.isRegularFile(file)
                    || !file.toRealPath().startsWith(folder.toRealPath())) {
                return null;
            }
            try (var stream = Files.newInputStream(file)) {
                return stream.readNBytes(ImageCollector.MAX_BYTES + 1);
            }
        } catch (InvalidPathException | IOException e) {
            return null;
        }
    }

    private static String withoutQuery(String address) {
        return address.replaceFirst("(?s)[?#].*", "");
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
