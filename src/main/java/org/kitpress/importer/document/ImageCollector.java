package org.kitpress.importer.document;

import java.nio.ByteBuffer;
import java.util.ArrayList;
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

/** Gathers the pictures of one document, in memory, and gives them names that are safe and free. */
public final class ImageCollector {
    /** The bytes of one picture; a photograph from a good camera has fewer. */
    public static final int MAX_BYTES = 16 << 20;

    /** The bytes of all pictures of a document. */
    private static final int MAX_TOTAL_BYTES = 128 << 20;

    private static final int MAX_IMAGES = 500;
    private static final int MAX_NAMES_LISTED = 4;
    private static final int MAX_NAME_LENGTH = 80;
    /** Names that word processors and browsers give, which say nothing. */
    private static final Pattern GENERIC_NAME = Pattern.compile("(image|img|picture|bild|unnamed|download)?[\\d_() -]*");

    /** Why pictures do not come along, and what a person can do. */
    public enum SkipReason {
        ON_THE_WEB("Pictures on the web are not fetched: save the page with its pictures, and import it again."),
        LINKED(
                "Pictures that a document only links to are not fetched: put them into the document, and import it again."),
        NOT_FOUND(
                "The files of pictures must be in the folder of the page, or below it: put them there and import the page"
                        + " again, or put them into the draft by hand."),
        UNSUPPORTED_FORMAT(
                "Only PNG, JPEG, GIF, WebP and AVIF pictures can be shown: save others as PNG, and put them into the draft"
                        + " by hand."),
        TOO_LARGE("One picture can have 16 megabytes, and those of a document together 128, or 500 pictures: make them"
                + " smaller, and put them into the draft by hand."),
        DRAWING("What a word processor draws is no picture yet: make a PNG of it, and put it into the draft by hand."),
        /** Told by the importer, when the draft is there. */
        TEXT_ONLY_FIELD("The draft can have only words where they stood: put them into another field if they are needed.");

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
    /** How many without a name are left out. */
    private final Map<SkipReason, Integer> skippedUnnamed = new EnumMap<>(SkipReason.class);

    private long totalBytes;

    /**
     * @param document the name of its file
     * @param usedNames names that cannot be given, in small letters; those that are given are added
     */
    public ImageCollector(String document, Set<String> usedNames) {
        this.document = document;
        this.usedNames = usedNames;
    }

    /**
     * Takes a picture along, if it can be published. The same bytes are the same picture.
     *
     * @param file the name that it has in the document, which may have folders
     * @param alt that tell what is on it; may be blank
     * @return null when it is left out
     */
    public @Nullable DocumentImage add(byte[] image, String file, String alt) {
        Optional<ImageType> type = ImageType.of(image);
        if (type.isEmpty()) {
            skip(SkipReason.UNSUPPORTED_FORMAT, file);
            return null;
        }
        ByteBuffer key = ByteBuffer.wrap(image);
        String known = names.get(key);
        if (known == null) {
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

    /** A name that makes sense, or that of the document with a count. */
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

    /** @param file its name, as the document has it; empty when it has none */
    public void skip(SkipReason reason, String file) {
        String name = baseName(file);
        Set<String> names = skippedNames.computeIfAbsent(reason, any -> new LinkedHashSet<>());
        if (name.isBlank()) {
            skippedUnnamed.merge(reason, 1, Integer::sum);
        } else {
            names.add(name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) + "…" : name);
        }
    }

    /** The bytes of all that are taken along, by their names. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Sentences on what was left out, and why. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        skippedNames.forEach((reason, names) -> {
            int unnamed = skippedUnnamed.getOrDefault(reason, 0);
            List<String> listed =
                    new ArrayList<>(names.stream().limit(MAX_NAMES_LISTED).toList());
            int more = names.size() - listed.size();
            if (unnamed > 0) {
                listed.add(unnamed == 1 ? "a picture without a name" : unnamed + " pictures without a name");
            }
            String all = String.join(", ", listed) + (more > 0 ? " and " + more + " more" : "");
            notices.add("Left out: " + all + ". " + reason.remedy);
        });
        return notices;
    }
}
