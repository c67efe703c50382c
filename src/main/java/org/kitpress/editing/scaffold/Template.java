package org.kitpress.editing.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kitpress.model.PageKind;

/** The text of a new file, with placeholders in braces. */
final class Template {
    private String text;

    private Template(String text) {
        this.text = text;
    }

    /** @param name below the resource folder {@code scaffold} */
    static Template read(String name) {
        try (InputStream template = Template.class.getResourceAsStream("/scaffold/" + name)) {
            if (template == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return new Template(new String(template.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Template ofKind(PageKind kind) {
        return read(kind + extension(kind));
    }

    /** The file extension: {@code .md} if the kind has a Markdown template. */
    static String extension(PageKind kind) {
        return Template.class.getResource("/scaffold/" + kind + ".md") == null ? ".yaml" : ".md";
    }

    Template title(String title) {
        return fill("{title}", YamlStrings.quote(title));
    }

    Template number(int number) {
        return fill("{number}", String.valueOf(number));
    }

    /** Fills in the title where the text is not YAML. */
    Template plainTitle(String title) {
        return fill("{title}", title);
    }

    /** @param steps the paths of the steps of a guide */
    Template steps(List<String> steps) {
        String list = steps.isEmpty() ? "[]" : "\n  - " + String.join("\n  - ", steps);
        return fill("steps: {steps}", "steps:" + (steps.isEmpty() ? " " : "") + list);
    }

    /** Fills in the status; drafts are not published. */
    Template draft(boolean draft) {
        String status = "# Drafts are not published. Delete this line when the page is ready.\nstatus: draft\n";
        return fill("{status}\n", draft ? status : "");
    }

    private Template fill(String placeholder, String value) {
        text = text.replace(placeholder, value);
        return this;
    }

    String text() {
        return text;
    }
}
