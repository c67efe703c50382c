package org.kitpress.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks, fixes, or builds a toolkit of which some files were changed. Jazzer calls it. */
public final class ToolkitTarget {
    private static final Finds FINDS = new Finds("toolkit");

    private static final List<String> PAGES = Corpus.TOOLKIT.keySet().stream()
            .filter(name -> name.endsWith(".md") || name.endsWith(".yaml"))
            .toList();

    private ToolkitTarget() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        FINDS.run(trial(data));
    }

    private static Trial trial(FuzzedDataProvider data) {
        String command = switch (data.consumeInt(0, 9)) {
            case 0 -> "build --drafts";
            case 1 -> "check --fix";
            case 2 -> "check --drafts --reading --format sarif";
            default -> "check --drafts";
        };
        Set<String> names = new TreeSet<>();
        for (int i = data.consumeInt(1, 3); i > 0; i--) {
            names.add(data.pickValue(PAGES));
        }
        Map<String, byte[]> files = Corpus.toolkit(names);
        TextMutator text = new TextMutator(data, Corpus.SHIPPED);
        for (String name : names) {
            String before = data.consumeInt(0, 3) == 0
                    ? data.pickValue(Corpus.SHIPPED)
                    : new String(files.get(name), StandardCharsets.UTF_8);
            files.put(name, bytes(data, mutate(data, text, before)));
        }
        return new Trial(List.of(command), files);
    }

    /** Mostly a few changes, so that most of the page is rendered. */
    private static String mutate(FuzzedDataProvider data, TextMutator text, String before) {
        int changes = data.consumeBoolean() ? data.consumeInt(1, 3) : data.consumeInt(1, 20);
        YamlMutator yaml = new YamlMutator(data, text);
        if (!before.startsWith("---\n")) {
            return data.consumeInt(0, 2) > 0 ? yaml.mutate(before, changes) : text.mutate(before, changes);
        }
        int end = before.indexOf("\n---\n", 3) + 1;
        if (end == 0 || data.consumeInt(0, 3) == 0) {
            return text.mutate(before, changes);
        }
        String head = before.substring(0, end);
        String body = before.substring(end);
        return data.consumeInt(0, 3) == 0
                ? yaml.mutate(head, changes) + body
                : head + "---\n" + text.mutate(body.substring(4), changes);
    }

    /** The bytes of a text; rarely in another encoding, or with a byte changed. */
    static byte[] bytes(FuzzedDataProvider data, String text) {
        byte[] bytes = text.getBytes(data.consumeInt(0, 30) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (bytes.length > 0 && data.consumeInt(0, 20) == 0) {
            bytes[data.consumeInt(0, bytes.length - 1)] = data.consumeByte();
        }
        return bytes;
    }
}
