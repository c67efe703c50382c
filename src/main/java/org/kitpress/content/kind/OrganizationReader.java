package org.kitpress.content.kind;

import org.kitpress.content.fields.Fields;
import org.kitpress.model.Head;
import org.kitpress.model.Organization;
import org.kitpress.model.Page;

final class OrganizationReader implements KindReader {
    @Override
    public Page read(Head head, Fields fields) {
        return new Organization(
                head,
                fields.text("name"),
                fields.optionalText("short-name"),
                fields.text("type", ""),
                fields.optionalText("located-in"),
                fields.optionalText("overseen-by"),
                fields.texts("created-with"),
                fields.texts("renamed-from"),
                fields.optionalText("renamed-to"),
                fields.optionalProse("vision"),
                fields.optionalProse("mission"),
                fields.optionalProse("charge"),
                fields.list("areas", OrganizationReader::area),
                fields.list("contacts", OrganizationReader::contact),
                fields.list("profiles", OrganizationReader::profile));
    }

    private static Organization.Area area(Fields fields) {
        String title = fields.text("title");
        return new Organization.Area(fields.id(title), title, fields.prose("description"));
    }

    private static Organization.Contact contact(Fields fields) {
        return new Organization.Contact(
                fields.text("label"), fields.text("value"), fields.optionalText("address"), fields.place());
    }

    private static Organization.Profile profile(Fields fields) {
        String name = fields.text("name");
        return new Organization.Profile(
                fields.id(name), name, fields.optionalProse("mission"), fields.optionalProse("text"));
    }
}
