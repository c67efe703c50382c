package org.kitpress.importer.document;

import java.util.regex.Pattern;

/**
 * A picture where it stands in a document.
 *
 * @param name of its file, which no other picture has
 * @param alt that tell people what is on it who cannot see it; blank when the document has none
 * @param altReliable whether a person wrote the words for this
 */
public record DocumentImage(String name, String alt, boolean altReliable) {
    /** What word processors write behind words that they have made themselves. */
    private static final Pattern GENERATED =
            Pattern.compile("(?iu)\\s*(description automatically generated( with \\w+ confidence)?"
                    + "|(AI|automatically)-generated (content|alt text) may be incorrect)\\.?\\s*");

    private static final Pattern FILE_NAME = Pattern.compile("(?iu)\\S+\\.(png|jpe?g|gif|webp|avif|bmp|tiff?|emf|wmf)");

    /** @param alt as the document has them */
    public static DocumentImage of(String name, String alt) {
        String cleaned = GENERATED.matcher(alt).replaceAll("").replaceAll("\\s+", " ").strip();
        boolean altReliable = !GENERATED.matcher(alt).find() && !FILE_NAME.matcher(cleaned).matches();
        return new DocumentImage(name, cleaned, altReliable);
    }

    /** What stands for a picture where only words can stand. */
    public static String placeholder(String alt) {
        String cleaned = alt.replaceAll("\\s+", " ").strip();
        return cleaned.isEmpty() ? "[Picture]" : "[Picture: " + cleaned + "]";
    }
}
