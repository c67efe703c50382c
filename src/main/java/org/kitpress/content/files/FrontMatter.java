package org.kitpress.content.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.yaml.YamlSource;
import org.kitpress.markdown.TextOrigin;

/**
 * A Markdown file split into its front matter, between two lines of three hyphens, and its body.
 *
 * @param head the front matter without the hyphens
 * @param body the text after it
 * @param bodyOrigin where the body begins in the file
 */
public record FrontMatter(YamlSource head, String body, TextOrigin bodyOrigin) {
    static final String FENCE = "---";

    /** Null if the file does not begin with front matter, or if the front matter is never closed. */
    public static @Nullable FrontMatter split(SourceText source) {
        List<String> lines = source.lines();
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            return null;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return of(source, 1, i, i + 1);
            }
        }
        return null;
    }

    /** The fields are the lines from one index to another, and the body begins at a third. */
    static FrontMatter of(SourceText source, int from, int to, int body) {
        List<String> lines = source.lines();
        return new FrontMatter(
                new YamlSource(source.file(), lines.subList(from, to), from + 1),
                String.join("\n", lines.subList(body, lines.size())),
                new TextOrigin(source.file(), body + 1, 1, true));
    }
}
