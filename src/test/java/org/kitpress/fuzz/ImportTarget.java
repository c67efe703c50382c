package org.kitpress.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import java.util.Map;
import org.kitpress.importer.Importer;

/** Imports a changed web page or Word document, and checks the drafts. Jazzer calls it. */
public final class ImportTarget {
    private static final Finds FINDS = new Finds("import");

    private ImportTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        FINDS.run(trial(data));
    }

    private static Trial trial(FuzzedDataProvider data) {
        List<String> donors = data.consumeBoolean() ? Corpus.WEB_PAGES : Corpus.SHIPPED;
        TextMutator text = new TextMutator(data, donors);
        Map<String, byte[]> files = Corpus.toolkit(List.of());
        String name = data.consumeBoolean() ? "page.docx" : "page.html";
        String kind = data.consumeBoolean() ? " --kind " + data.pickValue(Importer.kinds()) : "";
        if (name.equals("page.docx")) {
            files.put(name, new WordMutator(data, text).document());
        } else {
            String page = text.mutate(data.pickValue(Corpus.WEB_PAGES), data.consumeInt(1, 20));
            files.put(name, ToolkitTarget.bytes(data, page));
        }
        return new Trial(List.of("import " + name + kind, "check --drafts"), files);
    }
}
