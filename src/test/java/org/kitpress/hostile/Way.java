package org.kitpress.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kitpress.cli.CommandLines;
import org.kitpress.importer.DocxBuilder;

/** A way for a text to get into the program. */
enum Way {
    /** The body of a page. */
    MARKDOWN(Shape.TEXTS) {
        @Override
        void run(Path site, String text) throws IOException {
            check(site, "content/guide.md", HEAD + "---\n" + text);
        }
    },
    /** HTML in the body of a page, with the text in one block. */
    HTML_IN_MARKDOWN(Shape.some(2)) {
        @Override
        void run(Path site, String text) throws IOException {
            check(site, "content/guide.md", HEAD + "---\n<div>\n" + text.replaceAll("\n\\s*+", "\n") + "\n</div>\n");
        }
    },
    /** A field of the front matter. */
    FRONT_MATTER(Shape.some(4)) {
        @Override
        void run(Path site, String text) throws IOException {
            check(site, "content/guide.md", "---\ntitle: Guide\nsummary: " + quoted(text) + "\n---\nText.\n");
        }
    },
    /** The Markdown of a record. */
    RECORD(Shape.some(4)) {
        @Override
        void run(Path site, String text) throws IOException {
            check(
                    site,
                    "content/step.yaml",
                    "kind: planning-step\ntitle: Step\nsummary: Use this.\nnumber: 1\npurpose: To agree.\ngroups:\n- id: a\n"
                            + "  title: A\n  questions: [{id: b, text: And you?}]\nbody: " + quoted(text) + "\n");
        }
    },
    /** A record as a whole. */
    YAML(Shape.RECORDS) {
        @Override
        void run(Path site, String text) throws IOException {
            check(site, "content/list.yaml", text);
        }
    },
    /** Everything before the text of a page. */
    HEAD_OF_PAGE(Shape.RECORDS) {
        @Override
        void run(Path site, String text) throws IOException {
            check(site, "content/guide.md", "---\n" + text + "\n---\nText.\n");
        }
    },
    /** A web page to import. */
    HTML(Shape.TEXTS) {
        @Override
        void run(Path site, String text) throws IOException {
            importPage(site, text);
        }
    },
    /** A web page to import as other programs make them. */
    SAVED_PAGE(DocumentShapes.PAGES) {
        @Override
        void run(Path site, String text) throws IOException {
            importPage(site, text);
        }
    },
    /** A Word document to import, with a paragraph for each line. */
    WORD(Shape.TEXTS) {
        @Override
        void run(Path site, String text) throws IOException {
            StringBuilder body = new StringBuilder();
            for (String line : text.split("\n")) {
                body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                        .append(line.replaceAll("[\\x00-\\x08\\x0B\\f\\x0E-\\x1F\\uD800-\\uDFFF]", "")
                                .replace("&", "&amp;")
                                .replace("<", "&lt;"))
                        .append("</w:t></w:r></w:p>");
            }
            importFile(
                    site, "page.docx", new DocxBuilder().body(body.toString()).bytes());
        }
    },
    /** The XML of a Word document to import. */
    WORD_XML(DocumentShapes.XML) {
        @Override
        void run(Path site, String text) throws IOException {
            importFile(site, "page.docx", new DocxBuilder().body(text).bytes());
        }
    };

    private static final String SETTINGS = "title: A toolkit\ntagline: For tests\norganization: {name: An office}\n";
    private static final String HOME = "---\ntitle: Home\nsummary: Use this.\n---\nText.\n";
    private static final String HEAD = "---\ntitle: Guide\nsummary: Use this to go on.\n";

    private final List<Shape> shapes;

    Way(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /** The shapes of text that can come in this way. */
    List<Shape> shapes() {
        return shapes;
    }

    /** Reads the text as the only large one of a toolkit in an empty folder. */
    abstract void run(Path site, String text) throws IOException;

    private static void check(Path site, String file, String text) throws IOException {
        write(site, "content/toolkit.yaml", SETTINGS);
        write(site, "content/index.md", HOME);
        write(site, file, text);
        expectNoCrash(CommandLines.run("check", "--site", site.toString()));
    }

    private static void importPage(Path site, String text) throws IOException {
        String page = "<!DOCTYPE html><title>A page</title><h1>A page</h1><main>" + text;
        importFile(site, "page.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static void importFile(Path site, String name, byte[] bytes) throws IOException {
        write(site, "content/toolkit.yaml", SETTINGS);
        write(site, "content/index.md", HOME);
        Path file = site.resolve(name);
        Files.write(file, bytes);
        expectNoCrash(CommandLines.run("import", "--site", site.toString(), file.toString()));
    }

    private static void expectNoCrash(CommandLines.Run run) {
        if (run.code() > 3) {
            throw new AssertionError(run.err());
        }
    }

    private static void write(Path site, String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As a YAML scalar in quotation marks. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\x%02x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
