package org.kitpress.editing.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kitpress.model.PageKind;

/** The text of a new file, with gaps in braces that are filled in. */
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

    /** The template of a kind of page. */
    static Template ofKind(PageKind kind) {
        return read(kind + ending(kind));
    }

    /** {@code .md} for a kind whose template is Markdown. */
    static String ending(PageKind kind) {
        return Template.class.getResource("/scaffold/" + kind + ".md") == null ? ".yaml" : ".md";
    }

    Template title(String title) {
        return fill("{title}", YamlWords.quoted(title));
    }

    Template number(int number) {
        return fill("{number}", String.valueOf(number));
    }

    /** The title as it stands in a text that is no YAML. */
    Template plainTitle(String title) {
        return fill("{title}", title);
    }

    /** @param steps paths of a guide's steps */
    Template steps(List<String> steps) {
        String list = steps.isEmpty() ? "[]" : "\n  - " + String.join("\n  - ", steps);
        return fill("steps: {steps}", "steps:" + (steps.isEmpty() ? " " : "") + list);
    }

    /** A draft is left out of the site until its status goes. */
    Template draft(boolean draft) {
        String status =
                "# A draft is left out of the website. Take this line out when the page is ready.\nstatus: draft\n";
        return fill("{status}\n", draft ? status : "");
    }

    private Template fill(String gap, String words) {
        text = text.replace(gap, words);
        return this;
    }

    String text() {
        return text;
    }
}
