package org.kitpress.content.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.SourceText;
import org.kitpress.content.yaml.Node;
import org.kitpress.content.yaml.YamlReader;
import org.kitpress.content.yaml.YamlSource;
import org.kitpress.model.Place;
import org.kitpress.model.TextOverride;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * A theme's {@code words/TAG.yaml}: a flat map of keys to texts.
 *
 * @param file relative to the site folder
 * @param words in the order of the file
 */
public record WordsFile(String file, String language, List<TextOverride> words) {
    public WordsFile {
        words = List.copyOf(words);
    }

    /**
     * Reads a words file; entries that cannot be read are skipped, with a finding.
     *
     * @param file its path relative to the site folder; its name without the extension is the language's tag
     */
    public static WordsFile read(String file, byte[] bytes, List<Finding> findings) {
        String language = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
        SourceText source = SourceText.decode(file, bytes);
        findings.addAll(source.findings());
        Node root = source.isUnreadable() ? null : YamlReader.read(new YamlSource(file, source.lines(), 1), findings);
        return new WordsFile(file, language, words(language, root, findings));
    }

    /** The texts in a group of keys, each with the place of its key. */
    public static List<TextOverride> words(String language, @Nullable Node root, List<Finding> findings) {
        List<TextOverride> words = new ArrayList<>();
        if (root instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Node.Scalar scalar) {
                    words.add(new TextOverride(language, entry.key(), scalar.text(), entry.keyPlace()));
                } else {
                    findings.add(noText(entry.value().place(), "'" + entry.key() + "'", entry.value()));
                }
            }
        } else if (root != null && !(root instanceof Node.Blank)) {
            findings.add(noText(root.place(), "a words file", root));
        }
        return words;
    }

    private static Finding noText(Place place, String what, Node value) {
        return Rule.WRONG_TYPE.at(
                place,
                what + " should be a text, but this is " + value.describe(),
                "Write one line for each text: `key: \"The text\"`.");
    }
}
