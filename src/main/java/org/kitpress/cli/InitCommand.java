package org.kitpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kitpress.editing.scaffold.NewFile;
import org.kitpress.editing.scaffold.Starter;
import org.kitpress.editing.schema.EditorSettings;
import org.kitpress.write.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        header = "Start a new toolkit, with a page of each kind.",
        exitCodeList = {
            "0:done",
            "2:invalid usage, or the folder is not empty",
            "3:a file could not be written",
            "70:internal error"
        })
final class InitCommand extends SiteCommand {
    @Parameters(paramLabel = "DIR", description = "A new or empty folder.")
    private Path folder = Path.of(".");

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title of the toolkit.",
            defaultValue = "A toolkit")
    private String title = "A toolkit";

    InitCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        Path target = site().resolve(folder);
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw wrong("'" + folder + "' is not an empty folder; nothing was written");
        }
        List<NewFile> files = Starter.files(title.strip());
        for (NewFile file : files) {
            write(target, file.path(), file.text());
        }
        write(target, ".vscode/settings.json", EditorSettings.of(target, "schemas"));
        boolean isHere = folder.normalize().toString().isEmpty();
        say("Created a toolkit in " + (isHere ? "this folder" : folder) + ". Start with its README.md.");
        return ExitCode.DONE;
    }

    private static void write(Path folder, String path, String text) throws IOException {
        SourceFiles.create(folder, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
