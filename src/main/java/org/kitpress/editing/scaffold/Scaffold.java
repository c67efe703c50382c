package org.kitpress.editing.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.IdSyntax;
import org.kitpress.model.PageKind;

/** Creates a page from the template of its kind. */
public final class Scaffold {
    private Scaffold() {}

    /**
     * @param folder relative to {@code content/}; null for the usual folder of the kind
     * @throws IOException when the content cannot be read
     */
    public static NewFile of(Path site, PageKind kind, String title, @Nullable String folder) throws IOException {
        NewFileLocator locator = NewFileLocator.of(site);
        Template template = Template.ofKind(kind)
                .title(title)
                .draft(true)
                .number(locator.nextStepNumber())
                .steps(locator.stepPaths());
        return new NewFile(
                locator.path(kind, IdSyntax.slug(title) + Template.extension(kind), folder, null), template.text());
    }
}
