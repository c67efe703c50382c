package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.ResourceList;

/** Reads a list of resources beyond the toolkit. */
final class ResourceListReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        return new ResourceList(head, fields.requiredList("groups", ResourceListReader::group));
    }

    private static ResourceList.Group group(Fields fields) {
        String title = fields.text("title");
        return new ResourceList.Group(
                fields.id(title),
                title,
                fields.optionalProse("intro"),
                fields.requiredList("items", ResourceListReader::resource));
    }

    private static ResourceList.Resource resource(Fields fields) {
        String title = fields.text("title");
        return new ResourceList.Resource(
                fields.id(title),
                title,
                fields.text("type"),
                fields.optionalText("publisher"),
                fields.date("date"),
                fields.optionalText("address"),
                fields.prose("use"),
                fields.optionalText("state"));
    }
}
