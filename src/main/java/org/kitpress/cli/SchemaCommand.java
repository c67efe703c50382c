package org.kitpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitpress.editing.schema.EditorSettings;
import org.kitpress.editing.schema.Schemas;
import org.kitpress.write.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "schema",
        header = "Write JSON Schemas for all content files, for completion in editors.",
        description = "In the site folder, .vscode/settings.json links each schema to its files.",
        exitCodeList = {"0:done", "2:invalid usage", "3:a file could not be read or written", "70:internal error"})
final class SchemaCommand extends SiteCommand {
    private static final String FOLDER = "schemas";
    private static final String SETTINGS = ".vscode/settings.json";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder for the schemas (default: schemas/ in the site folder, along with the settings).")
    private @Nullable Path output;

    SchemaCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        Path site = site();
        Path wall = output == null ? site : output;
        String prefix = output == null ? FOLDER + "/" : "";
        Map<String, String> schemas = Schemas.files();
        int written = 0;
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            written += SourceFiles.put(wall, prefix + schema.getKey(), bytes(schema.getValue())) ? 1 : 0;
        }
        if (output == null) {
            settings(site);
        }
        say(schemas.size() + " schemas in " + wall.resolve(prefix) + ", " + written + " of them new or changed.");
        return ExitCode.DONE;
    }

    private void settings(Path site) throws IOException {
        Path file = site.resolve(SETTINGS);
        byte[] settings = bytes(EditorSettings.of(site, FOLDER));
        if (Files.exists(file) && !EditorSettings.isGenerated(Files.readAllBytes(file))) {
            streams.err().println(file + " has your own settings and was not changed. To use the schemas, add:");
            streams.err().print(new String(settings, StandardCharsets.UTF_8));
            streams.err().flush();
        } else {
            SourceFiles.put(site, SETTINGS, settings);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
