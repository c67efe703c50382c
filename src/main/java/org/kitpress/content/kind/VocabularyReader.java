package org.kitpress.content.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kitpress.content.fields.FieldShape;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.words.WordsFile;
import org.kitpress.content.yaml.Node;
import org.kitpress.model.TextOverride;
import org.kitpress.model.Vocabulary;
import org.kitpress.report.Finding;

/** Reads what {@code toolkit.yaml} declares for its own field, and the words around the content that it changes. */
final class VocabularyReader {
    private final Fields fields;
    private final String language;
    private final List<TextOverride> words = new ArrayList<>();

    /** @param language that the names in the file are in */
    VocabularyReader(Fields fields, String language) {
        this.fields = fields;
        this.language = language;
    }

    Vocabulary vocabulary() {
        Vocabulary standard = Vocabulary.DEFAULT;
        List<String> perspectives = declared("perspectives", Vocabulary.Kind.PERSPECTIVE, standard.perspectives());
        List<String> levels = declared("packet-levels", Vocabulary.Kind.PACKET_LEVEL, standard.packetLevels());
        List<String> types = fields.texts("party-types");
        return new Vocabulary(perspectives, levels, types.isEmpty() ? standard.partyTypes() : types);
    }

    /** The ids of a group; their names become words around the content. */
    private List<String> declared(String field, Vocabulary.Kind kind, List<String> otherwise) {
        Map<String, TextOverride> names = fields.declared(field, language);
        names.forEach((id, name) -> words.add(new TextOverride(language, kind.key(id), name.text(), name.place())));
        return names.isEmpty() ? otherwise : List.copyOf(names.keySet());
    }

    /** The names of the vocabulary, then {@code words}, which can also have those names in other languages. */
    List<TextOverride> words() {
        fields.askTable("words", new FieldShape.Table(List.of(), List.of(), 2));
        Node value = fields.value("words");
        List<Finding> findings = new ArrayList<>();
        if (value instanceof Node.Mapping languages) {
            for (Node.Entry entry : languages.entries()) {
                words.addAll(WordsFile.words(entry.key(), entry.value(), findings));
            }
        } else if (value != null) {
            fields.wrongType("words", value, "a group of languages", "`en:`, with lines `key: \"The text\"` below it");
        }
        findings.forEach(fields.context()::add);
        return List.copyOf(words);
    }
}
