package org.kitpress.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kitpress.model.PageKind;

/** The pages for editors, and the toolkit that their examples make. */
public final class EditorsPages {
    static final String FOLDER = "docs/editors/";

    /** Pages that tell how to write, and describe no file of their own. */
    static final List<String> GENERAL = List.of("index", "markdown");

    /** Pages on files that are no pages of the site, and where such a file stands. */
    static final Map<String, String> SPECIAL = new TreeMap<>(Map.of(
            "toolkit", "content/toolkit.yaml",
            "folder", "content/some/_folder.yaml",
            "glossary", "content/glossary.yaml",
            "sources", "content/sources.yaml",
            "parties", "content/parties.yaml"));

    private EditorsPages() {}

    static DocPage page(String name) {
        return DocPage.read(FOLDER + name + ".md");
    }

    /** The names of the pages that describe a kind or a special file. */
    static List<String> described() {
        List<String> names = new ArrayList<>(PageKind.keys());
        names.addAll(SPECIAL.keySet());
        return names;
    }

    /**
     * The example toolkit: every page's files together, but for those of the index, which are a toolkit of their own.
     */
    static Map<String, DocPage.Block> examples() throws IOException {
        Map<String, DocPage.Block> files = new LinkedHashMap<>();
        for (DocPage page : DocPage.under("docs/editors")) {
            for (DocPage.Block example : page.name().equals("index") ? List.<DocPage.Block>of() : page.examples()) {
                if (files.put(String.valueOf(example.content()), example) != null) {
                    throw new IllegalStateException(page.file() + ": " + example.content() + " is there already");
                }
            }
        }
        return files;
    }

    /** The texts of the example toolkit by their names in the site folder. */
    public static Map<String, String> exampleFiles() throws IOException {
        Map<String, String> files = new TreeMap<>();
        examples().forEach((name, example) -> files.put(name, example.text()));
        return files;
    }

    static void write(Iterable<DocPage.Block> examples, Path site) throws IOException {
        for (DocPage.Block example : examples) {
            Path file = site.resolve(String.valueOf(example.content()));
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, example.text());
        }
    }
}
