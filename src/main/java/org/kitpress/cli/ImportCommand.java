package org.kitpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.build.Workspace;
import org.kitpress.editing.scaffold.NewFileLocator;
import org.kitpress.importer.ImportResult;
import org.kitpress.importer.Importer;
import org.kitpress.report.Finding;
import org.kitpress.write.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        header = "Turn web pages and Word documents into drafts.",
        description = "Comments in the drafts that begin with \"Review:\" mark guesses for you to check.",
        exitCodeList = {
            "0:done",
            "2:invalid usage",
            "3:a document could not be read, or a file already exists; nothing was written",
            "70:internal error"
        })
final class ImportCommand extends SiteCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Saved web pages (.html) and Word documents (.docx).")
    private List<Path> files = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "The kind of draft: page, checklist, scenario, work-plan … (default: guessed for each document).")
    private @Nullable String kind;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "A folder in content/ (default: the one with the most pages of this kind).")
    private @Nullable String folder;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the documents, one of those in toolkit.yaml (default: the first one).")
    private @Nullable String language;

    ImportCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        Path site = site();
        checkKind(kind, Importer.kinds());
        checkFolder("--into", folder);
        if (language != null) {
            List<String> languages = NewFileLocator.of(site).languages();
            if (!languages.contains(language)) {
                throw wrong("--language: the toolkit has no language '" + language + "'. It has: "
                        + String.join(", ", languages) + ". Languages are declared in toolkit.yaml.");
            }
        }
        ImportResult result = Importer.plan(site, files, new Importer.ImportOptions(kind, folder, language));
        if (!result.findings().isEmpty()) {
            streams.err().print(streams.format(result.findings()));
            streams.err().println("Nothing was written.");
            return ExitCode.FILES;
        }
        write(site, result);
        if (!quiet) {
            result.documents().forEach(new ImportPrinter(streams.out())::print);
        }
        reportErrors(site, result);
        say("To preview the drafts, run: kitpress serve --drafts");
        return ExitCode.DONE;
    }

    /** Reports what the check calls an error in the drafts, so that nobody meets it only when a draft is published. */
    private void reportErrors(Path site, ImportResult result) throws IOException {
        Set<String> written =
                result.files().stream().map(ImportResult.File::path).collect(Collectors.toSet());
        try (Workspace workspace = new Workspace(site)) {
            BuildOptions options = new BuildOptions(site, null, null, true, false, false, false, LocalDate.EPOCH);
            List<Finding> errors = Build.read(workspace, options).findings().stream()
                    .filter(finding -> finding.isError()
                            && written.contains(finding.place().file()))
                    .toList();
            if (!errors.isEmpty()) {
                streams.err().println("To be corrected before the drafts are published:");
                streams.err().print(streams.format(errors));
            }
        }
    }

    private static void write(Path site, ImportResult result) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ImportResult.File file : result.files()) {
            files.put(file.path(), file.draft().text().getBytes(StandardCharsets.UTF_8));
        }
        result.images().forEach(image -> files.put(image.path(), image.bytes()));
        SourceFiles.createAll(site, files);
    }
}
