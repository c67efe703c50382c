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
    public static final int MOST_BYTES = 16 << 20;

    /** The bytes of all pictures of a document. */
    private static final int MOST_BYTES_OF_ALL = 128 << 20;

    private static final int MOST = 500;
    private static final int NAMES_TOLD = 4;
    private static final int LONGEST_NAME = 80;
    /** Names that word processors and browsers give, which say nothing. */
    private static final Pattern NO_NAME = Pattern.compile("(image|img|picture|bild|unnamed|download)?[\\d_() -]*");

    /** Why pictures do not come along, and what a person can do. */
    public enum Reason {
        ON_THE_WEB("Pictures on the web are not fetched: save the page with its pictures, and import it again."),
        LINKED(
                "Pictures that a document only links to are not fetched: put them into the document, and import it again."),
        NOT_THERE(
                "The files of pictures must be in the folder of the page, or below it: put them there and import the page"
                        + " again, or put them into the draft by hand."),
        FORMAT(
                "Only PNG, JPEG, GIF, WebP and AVIF pictures can be shown: save others as PNG, and put them into the draft"
                        + " by hand."),
        TOO_LARGE("One picture can have 16 megabytes, and those of a document together 128, or 500 pictures: make them"
                + " smaller, and put them into the draft by hand."),
        DRAWN("What a word processor draws is no picture yet: make a PNG of it, and put it into the draft by hand."),
        /** Told by the importer, when the draft is there. */
        NO_PLACE("The draft can have only words where they stood: put them into another field if they are needed.");

        private final String remedy;

        Reason(String remedy) {
            this.remedy = remedy;
        }
    }

    private final String document;
    private final Set<String> taken;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<ByteBuffer, String> names = new HashMap<>();
    private final Map<Reason, Set<String>> left = new EnumMap<>(Reason.class);
    /** How many without a name are left out. */
    private final Map<Reason, Integer> unnamed = new EnumMap<>(Reason.class);

    private long bytes;

    /**
     * @param document the name of its file
     * @param taken names that cannot be given, in small letters; those that are given are added
     */
    public ImageCollector(String document, Set<String> taken) {
        this.document = document;
        this.taken = taken;
    }

    /**
     * Takes a picture along, if it can be published. The same bytes are the same picture.
     *
     * @param file the name that it has in the document, which may have folders
     * @param words that tell what is on it; may be blank
     * @return null when it is left out
     */
    public @Nullable DocumentImage take(byte[] picture, String file, String words) {
        Optional<ImageType> type = ImageType.of(picture);
        if (type.isEmpty()) {
            leaveOut(Reason.FORMAT, file);
            return null;
        }
        ByteBuffer key = ByteBuffer.wrap(picture);
        String known = names.get(key);
        if (known == null) {
            if (picture.length > MOST_BYTES || bytes + picture.length > MOST_BYTES_OF_ALL || files.size() >= MOST) {
                leaveOut(Reason.TOO_LARGE, file);
                return null;
            }
            bytes += picture.length;
            known = free(file, type.get().ending);
            names.put(key, known);
            files.put(known, picture);
        }
        return DocumentImage.of(known, words);
    }

    /** A name that makes sense, or that of the document with a count. */
    private String free(String file, String ending) {
        String own = withoutEnding(lastPart(file));
        boolean useless = NO_NAME.matcher(own.toLowerCase(Locale.ROOT)).matches();
        String base = IdSyntax.slug(useless ? withoutEnding(document) : own);
        String name = base + (useless ? "-1." : ".") + ending;
        for (int n = 2; !taken.add(name); n++) {
            name = base + "-" + n + "." + ending;
        }
        return name;
    }

    private static String lastPart(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String withoutEnding(String name) {
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** @param file its name, as the document has it; empty when it has none */
    public void leaveOut(Reason reason, String file) {
        String name = lastPart(file);
        Set<String> names = left.computeIfAbsent(reason, any -> new LinkedHashSet<>());
        if (name.isBlank()) {
            unnamed.merge(reason, 1, Integer::sum);
        } else {
            names.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
        }
    }

    /** The bytes of all that are taken along, by their names. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Sentences on what was left out, and why. */
    public List<String> asides() {
        List<String> asides = new ArrayList<>();
        left.forEach((reason, names) -> {
            int without = unnamed.getOrDefault(reason, 0);
            List<String> first =
                    new ArrayList<>(names.stream().limit(NAMES_TOLD).toList());
            int more = names.size() - first.size();
            if (without > 0) {
                first.add(without == 1 ? "a picture without a name" : without + " pictures without a name");
            }
            String all = String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
            asides.add("Left out: " + all + ". " + reason.remedy);
        });
        return asides;
    }
}
