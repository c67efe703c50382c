package org.kitpress.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.SiteWords;
import org.kitpress.build.Workspace;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.editing.scaffold.YamlStrings;
import org.kitpress.model.Messages;
import org.kitpress.report.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "words",
        header = "List the texts around the content with their keys.",
        description = "The output is a words file. Save it as themes/THEME/words/LANG.yaml, or copy single lines into"
                + " `words` in toolkit.yaml.",
        exitCodeList = {
            "0:done",
            "1:the words of the site have errors",
            "2:invalid usage",
            "3:a file could not be read",
            "70:internal error"
        })
final class WordsCommand extends SiteCommand {
    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "The language, such as en or es (default: the site's first language).")
    private @Nullable String language;

    @Option(
            names = "--missing",
            paramLabel = "LANG",
            description = "List only the keys that have no text in this language, with the text that is shown instead.")
    private @Nullable String missing;

    WordsCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        if (language != null && missing != null) {
            throw wrong("--language and --missing cannot be used together");
        }
        try (Workspace workspace = new Workspace(site())) {
            SiteWords words = SiteWords.read(workspace);
            streams.err().print(streams.format(words.findings()));
            streams.err().flush();
            if (missing == null) {
                String tag = language == null ? words.language() : language;
                Messages messages = words.messages(tag);
                Set<String> keys = messages.texts().keySet();
                boolean none = words.missing(tag).containsAll(keys);
                print(
                        messages,
                        keys,
                        none
                                ? " texts in English; the language '" + tag + "' has none of its own"
                                : " texts in the language '" + tag + "'");
            } else {
                print(
                        words.messages(missing),
                        words.missing(missing),
                        " texts are missing in the language '" + missing + "'");
            }
            return words.findings().stream().anyMatch(Finding::isError) ? ExitCode.CONTENT : ExitCode.DONE;
        }
    }

    private void print(Messages messages, Collection<String> keys, String what) {
        say("# " + keys.size() + TextFormat.visible(what));
        for (String key : keys) {
            String text = messages.texts().getOrDefault(key, "");
            streams.out().println(key + ": " + YamlStrings.quote(text).replace("\n", "\\n"));
        }
        streams.out().flush();
    }
}
