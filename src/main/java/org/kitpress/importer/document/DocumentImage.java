package org.kitpress.importer.document;

import java.util.regex.Pattern;

/**
 * A picture where it stands in a document.
 *
 * @param name of its file, which no other picture has
 * @param words that tell people what is on it who cannot see it; blank when the document has none
 * @param sure whether a person wrote the words for this
 */
public record DocumentImage(String name, String words, boolean sure) {
    /** What word processors write behind words that they have made themselves. */
    private static final Pattern MADE =
            Pattern.compile("(?iu)\\s*(description automatically generated( with \\w+ confidence)?"
                    + "|(AI|automatically)-generated (content|alt text) may be incorrect)\\.?\\s*");

    private static final Pattern FILE_NAME = Pattern.compile("(?iu)\\S+\\.(png|jpe?g|gif|webp|avif|bmp|tiff?|emf|wmf)");

    /** @param words as the document has them */
    public static DocumentImage of(String name, String words) {
        String own = MADE.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
        boolean sure = !MADE.matcher(words).find() && !FILE_NAME.matcher(own).matches();
        return new DocumentImage(name, own, sure);
    }

    /** What stands for a picture where only words can stand. */
    public static String inWords(String words) {
        String own = words.replaceAll("\\s+", " ").strip();
        return own.isEmpty() ? "[Picture]" : "[Picture: " + own + "]";
    }
}
