package org.kitpress.importer.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.IdSyntax;
import org.kitpress.model.ImageFile;

/** Collects the images of one document in memory and gives them safe, unique file names. */
public final class ImageCollector {
    /** Bytes of one image. Photographs from good cameras have fewer. */
    public static final int MAX_BYTES = 16 << 20;

    /** Bytes of all images of a document. */
    private static final int MAX_TOTAL_BYTES = 128 << 20;

    private static final int MAX_IMAGES = 500;
    private static final int MAX_NAMES_LISTED = 4;
    private static final int MAX_NAME_LENGTH = 80;
    /** Names that word processors and browsers generate; they say nothing about the image. */
    private static final Pattern GENERIC_NAME =
            Pattern.compile("(image|img|picture|bild|unnamed|download)?[\\d_() -]*");

    /** Why an image is skipped, and how to bring it over anyway. */
    public enum SkipReason {
        ON_THE_WEB("Images on the web are not downloaded. Save the page complete with its images and import it again."),
        LINKED("Linked images are not downloaded. Insert them into the document and import it again."),
        NOT_FOUND(
                "Image files must be in the folder of the page or in its subfolders. Copy them there and import the page"
                        + " again, or add them to the draft by hand."),
        UNSUPPORTED_FORMAT(
                "Only PNG, JPEG, GIF, WebP, and AVIF images can be published. Save the image as PNG and add it to the draft"
                        + " by hand."),
        DAMAGED("The file is empty or damaged. Copy or download the image again, and add it to the draft by hand."),
        TOO_LARGE("An image can have up to 16 MB; a document, up to 500 images with 128 MB in all. Make the images"
                + " smaller and add them to the draft by hand."),
        DRAWING(
                "Drawings of a word processor are not image files. Save the drawing as PNG and add it to the draft by hand."),
        /** Reported by the importer once the draft exists. */
        TEXT_ONLY_FIELD("The field in the draft allows only text. Add the image to another field if you need it.");

        private final String remedy;

        SkipReason(String remedy) {
            this.remedy = remedy;
        }
    }

    private final String document;
    private final Set<String> usedNames;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<ByteBuffer, String> names = new HashMap<>();
    private final Map<SkipReason, Set<String>> skippedNames = new EnumMap<>(SkipReason.class);
    /** Counts of skipped images that have no name. */
    private final Map<SkipReason, Integer> skippedUnnamed = new EnumMap<>(SkipReason.class);

    private long totalBytes;

    /**
     * @param document the document's file name
     * @param usedNames names in lowercase that are not available; new names are added to it
     */
    public ImageCollector(String document, Set<String> usedNames) {
        this.document = document;
        this.usedNames = usedNames;
    }

    /**
     * Adds an image if its format can be published. The same bytes give the same file.
     *
     * @param file its name in the document, possibly with folders
     * @param alt its alt text; may be blank
     * @return null when the image is skipped
     */
    public @Nullable DocumentImage add(byte[] image, String file, String alt) {
        Optional<ImageType> type = ImageType.of(image);
        if (type.isEmpty()) {
            skip(image.length == 0 ? SkipReason.DAMAGED : SkipReason.UNSUPPORTED_FORMAT, file);
            return null;
        }
        ByteBuffer key = ByteBuffer.wrap(image);
        String known = names.get(key);
        if (known == null) {
            ImageFile header = ImageFile.of(image);
            boolean isWhole = image.length > MAX_BYTES || !header.isBroken() && !header.isCutOff();
            if (!isWhole) {
                skip(SkipReason.DAMAGED, file);
                return null;
            }
            if (image.length > MAX_BYTES || totalBytes + image.length > MAX_TOTAL_BYTES || files.size() >= MAX_IMAGES) {
                skip(SkipReason.TOO_LARGE, file);
                return null;
            }
            totalBytes += image.length;
            known = uniqueName(file, type.get().extension);
            names.put(key, known);
            files.put(known, image);
        }
        return DocumentImage.of(known, alt);
    }

    /** The image's own name, or the document's name and a number when its own is generic. */
    private String uniqueName(String file, String extension) {
        String own = withoutExtension(baseName(file));
        boolean generic = GENERIC_NAME.matcher(own.toLowerCase(Locale.ROOT)).matches();
        String base = IdSyntax.slug(generic ? withoutExtension(document) : own);
        String name = base + (generic ? "-1." : ".") + extension;
        for (int n = 2; !usedNames.add(name); n++) {
            name = base + "-" + n + "." + extension;
        }
        return name;
    }

    private static String baseName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String withoutExtension(String name) {
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** @param file its name in the document; empty when it has none */
    public void skip(SkipReason reason, String file) {
        String name = baseName(file);
        Set<String> names = skippedNames.computeIfAbsent(reason, any -> new LinkedHashSet<>());
        if (name.isBlank()) {
            skippedUnnamed.merge(reason, 1, Integer::sum);
        } else {
            names.add(name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) + "…" : name);
        }
    }

    /** The contents of the collected files by their names. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Sentences on what was skipped, and what to do about it. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        skippedNames.forEach((reason, names) -> {
            int unnamed = skippedUnnamed.getOrDefault(reason, 0);
            List<String> listed =
                    new ArrayList<>(names.stream().limit(MAX_NAMES_LISTED).toList());
            int more = names.size() - listed.size();
            if (unnamed > 0) {
                listed.add(unnamed == 1 ? "an image without a name" : unnamed + " images without a name");
            }
            String all = String.join(", ", listed) + (more > 0 ? " and " + more + " more" : "");
            notices.add("Skipped: " + all + ". " + reason.remedy);
        });
        return notices;
    }

    /**
     * Image formats that can be published, detected by their first bytes. SVG is not one of them because it can contain
     * scripts.
     */
    private enum ImageType {
        PNG("png", 0, "\u0089PNG\r\n\u001A\n"),
        JPEG("jpg", 0, "\u00FF\u00D8\u00FF"),
        GIF("gif", 0, "GIF8"),
        WEBP("webp", 8, "WEBP"),
        AVIF("avif", 4, "ftypavif");

        final String extension;
        private final int offset;
        private final byte[] signature;

        ImageType(String extension, int offset, String signature) {
            this.extension = extension;
            this.offset = offset;
            this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
        }

        static Optional<ImageType> of(byte[] bytes) {
            return Arrays.stream(values()).filter(type -> type.matches(bytes)).findFirst();
        }

        private boolean matches(byte[] bytes) {
            return bytes.length > offset + signature.length
                    && Arrays.equals(bytes, offset, offset + signature.length, signature, 0, signature.length);
        }
    }
}
