package org.kitpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitpress.editing.scaffold.NewFile;
import org.kitpress.editing.scaffold.Scaffold;
import org.kitpress.model.PageKind;
import org.kitpress.write.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        header = "Start a new page as a draft, with comments that explain each field.",
        exitCodeList = {"0:done", "2:invalid usage", "3:a file already exists or cannot be written", "70:internal error"
        })
final class NewCommand extends SiteCommand {
    @Parameters(index = "0", paramLabel = "KIND", description = "The kind of page: checklist, scenario, work-plan …")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "TITLE", description = "The title of the page, in quotes.")
    private String title = "";

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "The folder in content/ (default: the one with the most pages of this kind).")
    private @Nullable String folder;

    NewCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        Path site = site();
        if (title.isBlank()) {
            throw wrong("the title is empty");
        }
        checkKind(kind, PageKind.keys());
        checkFolder("--folder", folder);
        NewFile file = Scaffold.of(site, Objects.requireNonNull(PageKind.named(kind)), title.strip(), folder);
        SourceFiles.create(site, file.path(), file.text().getBytes(StandardCharsets.UTF_8));
        say("Created " + file.path() + " as a draft; comments explain each field.");
        return ExitCode.DONE;
    }
}
