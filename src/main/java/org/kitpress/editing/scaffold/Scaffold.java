package org.kitpress.editing.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.IdSyntax;
import org.kitpress.model.PageKind;

/** A new document, in the folder where its kind is at home and with the next number there. */
public final class Scaffold {
    private Scaffold() {}

    /**
     * @param folder relative to {@code content/}; null for where the kind is at home
     * @throws IOException when the content cannot be read
     */
    public static NewFile of(Path site, PageKind kind, String title, @Nullable String folder) throws IOException {
        NewFileLocator newFileLocator = NewFileLocator.of(site);
        Template template = Template.ofKind(kind)
                .title(title)
                .draft(true)
                .number(newFileLocator.nextStep())
                .steps(newFileLocator.steps());
        return new NewFile(
                newFileLocator.path(kind, IdSyntax.slug(title) + Template.ending(kind), folder, null), template.text());
    }
}
