package org.kitpress.content.kind;

import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.Folder;
import org.kitpress.model.Paths;

/** Reads {@code _folder.yaml}. */
public final class FolderReader {
    /** @param kind the kind of files that do not name one; null if each file must */
    public record FolderFile(Folder folder, @Nullable String kind) {}

    private FolderReader() {}

    /** @param path the folder, relative to {@code content/}, without a trailing slash */
    public static FolderFile read(String path, Fields fields) {
        String title = fields.text("title");
        String shortTitle = fields.text("short-title", title);
        String summary = fields.text("summary");
        int order = fields.number("order", Paths.order(path));
        String kind = fields.optionalText("kind");
        String address = path.isEmpty() ? "" : Paths.withoutOrder(path) + "/";
        Folder folder = new Folder(
                path, address, title, shortTitle, summary, order, fields.optionalProse("intro"), fields.place());
        return new FolderFile(folder, kind);
    }
}
