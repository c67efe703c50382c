package org.kitpress.render.search.toolkit;

import java.util.List;
import org.kitpress.output.OutputFile;
import org.kitpress.render.search.JsonText;
import org.kitpress.render.search.SearchEntry;

/** {@code documents.json}: what was indexed, a document a line, for other programs. */
final class DocumentsJson {
    private DocumentsJson() {}

    /** @param findables those of the entries, in their order */
    static OutputFile file(String path, List<SearchEntry> entries, List<SearchRecord> findables) {
        JsonText json = new JsonText().raw("[");
        for (int i = 0; i < entries.size(); i++) {
            json.raw(i == 0 ? "\n" : "\n,");
            write(json, entries.get(i), findables.get(i));
        }
        return new OutputFile(path, json.raw("\n]\n").toBytes(), "");
    }

    private static void write(JsonText json, SearchEntry entry, SearchRecord searchRecord) {
        json.raw("{\"id\":").string(entry.ref());
        json.raw(",\"url\":").string(entry.url());
        json.raw(",\"title\":").string(entry.title());
        json.raw(",\"section\":").string(entry.section());
        json.raw(",\"summary\":").string(entry.summary());
        json.raw(",\"body\":").string(entry.body());
        json.raw(",\"terms\":").string(searchRecord.terms());
        json.raw(",\"kind\":").string(entry.kind());
        list(json.raw(",\"audiences\":"), entry.audiences());
        list(json.raw(",\"topics\":"), entry.topics());
        json.raw("}");
    }

    private static void list(JsonText json, List<String> ids) {
        json.raw("[");
        for (int i = 0; i < ids.size(); i++) {
            json.raw(i == 0 ? "" : ",").string(ids.get(i));
        }
        json.raw("]");
    }
}
