package org.kitpress.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kitpress.content.fields.GroupShape;
import org.kitpress.content.fields.SchemaProbe;
import org.kitpress.content.kind.SuppressionReader;
import org.kitpress.model.PageKind;

/** The fields that each type of content file can have, learned from its reader. */
public final class FileShapes {
    private FileShapes() {}

    /** The fields of pages, by kind. */
    public static Map<String, GroupShape> pages() {
        Map<String, GroupShape> shapes = new LinkedHashMap<>();
        for (PageKind kind : PageKind.values()) {
            shapes.put(kind.key(), SchemaProbe.explore(fields -> {
                PageReader.page(fields.context().file(), kind, fields, null, new ArrayList<>());
                fields.done();
            }));
        }
        return shapes;
    }

    /** The fields of files that are not pages, by the name of their page for editors: toolkit, folder, glossary. */
    public static Map<String, GroupShape> others() {
        Map<String, GroupShape> shapes = new LinkedHashMap<>();
        SpecialFiles.readers()
                .forEach((name, reader) -> shapes.put(name, SchemaProbe.explore(fields -> {
                    reader.accept(fields);
                    SuppressionReader.fields(fields);
                    fields.done();
                })));
        return shapes;
    }
}
