package org.kitpress.importer.document;

import java.util.regex.Pattern;

/**
 * An image in a document.
 *
 * @param name its file name, unique in the toolkit
 * @param alt its alt text; blank when the document has none
 * @param altReliable whether a person seems to have written the alt text: it is neither generated nor a file name
 */
public record DocumentImage(String name, String alt, boolean altReliable) {
    /** What word processors append to alt text that they generated. */
    private static final Pattern GENERATED =
            Pattern.compile("(?iu)\\s*(description automatically generated( with \\w+ confidence)?"
                    + "|(AI|automatically)-generated (content|alt text) may be incorrect)\\.?\\s*");

    private static final Pattern FILE_NAME = Pattern.compile("(?iu)\\S+\\.(png|jpe?g|gif|webp|avif|bmp|tiff?|emf|wmf)");

    /** @param alt as the document has it */
    public static DocumentImage of(String name, String alt) {
        String cleaned =
                GENERATED.matcher(alt).replaceAll("").replaceAll("\\s+", " ").strip();
        boolean altReliable =
                !GENERATED.matcher(alt).find() && !FILE_NAME.matcher(cleaned).matches();
        return new DocumentImage(name, cleaned, altReliable);
    }

    /** What replaces an image where only text is allowed. */
    public static String placeholder(String alt) {
        String cleaned = alt.replaceAll("\\s+", " ").strip();
        return cleaned.isEmpty() ? "[Image]" : "[Image: " + cleaned + "]";
    }
}
