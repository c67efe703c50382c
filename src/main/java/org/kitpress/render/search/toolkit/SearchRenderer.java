package org.kitpress.render.search.toolkit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitpress.model.Messages;
import org.kitpress.model.Settings;
import org.kitpress.model.StatementPart;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.render.search.BuiltIndex;
import org.kitpress.render.search.FacetNames;
import org.kitpress.render.search.IndexBuilder;
import org.kitpress.render.search.JsonBytes;
import org.kitpress.render.search.LunrIndexWriter;
import org.kitpress.render.search.SearchDocument;
import org.kitpress.render.search.SearchEntry;
import org.kitpress.render.search.SplitIndexWriter;

/**
 * The search of a toolkit: the index in parts, {@code documents.json}, and the whole index if requested. Uses the
 * fork-join pool of the caller, or the common one.
 */
public final class SearchRenderer {
    private static final String FOLDER = "search/";

    private final Toolkit toolkit;
    private final List<SearchRecord> records;
    private final boolean whole;

    /**
     * @param targets what links in the toolkit lead to
     * @param drafts whether drafts can be found
     * @param whole whether the whole index is written, however large; otherwise only up to as many documents as the
     *     toolkit's settings say
     * @param messages the words around the content
     * @param statement what the program adds to a page that is a statement
     */
    public SearchRenderer(
            Toolkit toolkit,
            Targets targets,
            boolean drafts,
            boolean whole,
            Messages messages,
            List<StatementPart> statement) {
        this.toolkit = toolkit;
        this.records = SearchRecords.of(toolkit, targets, drafts, messages, statement);
        this.whole = whole || records.size() <= toolkit.settings().wholeIndexUpTo();
    }

    /** Passes files on as they are made, so that memory holds only one kind of them and the index. */
    public void write(Outlet outlet) throws IOException {
        List<SearchEntry> entries =
                IntStream.range(0, records.size()).mapToObj(this::entry).toList();
        outlet.accept(documents(entries));
        SplitIndexWriter parts = new SplitIndexWriter(FOLDER, facetNames(), outlet);
        parts.entries(entries);
        BuiltIndex built = new IndexBuilder(SearchRecord.fields(records), whole)
                .build(IntStream.range(0, records.size())
                        .mapToObj(this::document)
                        .toList());
        parts.index(built);
        if (whole) {
            outlet.accept(new OutputFile(FOLDER + "index.json", LunrIndexWriter.write(built.index()), ""));
        }
    }

    /**
     * Short, because the whole index repeats it in every posting; not a number, because JavaScript would reorder it.
     */
    private static String ref(int number) {
        return "d" + number;
    }

    private SearchEntry entry(int number) {
        SearchRecord searchRecord = records.get(number);
        return new SearchEntry(
                ref(number),
                searchRecord.url(),
                searchRecord.title(),
                searchRecord.origin().section(),
                searchRecord.origin().page(),
                searchRecord.origin().pageKind().id(),
                searchRecord.kind().id(),
                searchRecord.summary(),
                searchRecord.body(),
                searchRecord.also(),
                searchRecord.audiences(),
                searchRecord.topics());
    }

    private SearchDocument document(int number) {
        SearchRecord searchRecord = records.get(number);
        return new SearchDocument(ref(number), searchRecord.fieldValues(), searchRecord.boost());
    }

    private FacetNames facetNames() {
        Map<String, String> kinds = new LinkedHashMap<>();
        records.stream()
                .flatMap(each -> Stream.of(each.kind(), each.origin().pageKind()))
                .forEach(kind -> kinds.putIfAbsent(kind.id(), kind.name()));
        Map<String, String> audiences = new LinkedHashMap<>();
        toolkit.settings().audiences().forEach(audience -> audiences.put(audience.id(), audience.name()));
        Map<String, String> topics = new LinkedHashMap<>();
        for (Settings.Topic topic : toolkit.settings().topics()) {
            topics.put(topic.id(), topic.name());
        }
        return new FacetNames(kinds, audiences, topics);
    }

    /** {@code documents.json}: what was indexed, one document per line, for other programs. */
    private OutputFile documents(List<SearchEntry> entries) {
        byte[] bytes = JsonBytes.of(json -> {
            json.writeStartArray();
            for (int i = 0; i < entries.size(); i++) {
                json.writeRaw('\n');
                write(json, entries.get(i), records.get(i));
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeRaw('\n');
        });
        return new OutputFile(FOLDER + "documents.json", bytes, "");
    }

    private static void write(JsonGenerator json, SearchEntry entry, SearchRecord searchRecord) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.ref());
        json.writeStringField("url", entry.url());
        json.writeStringField("title", entry.title());
        json.writeStringField("section", entry.section());
        json.writeStringField("summary", entry.summary());
        json.writeStringField("body", entry.body());
        json.writeStringField("terms", searchRecord.terms());
        JsonBytes.strings(json, "also", entry.also());
        json.writeStringField("kind", entry.kind());
        JsonBytes.strings(json, "audiences", entry.audiences());
        JsonBytes.strings(json, "topics", entry.topics());
        json.writeEndObject();
    }
}
