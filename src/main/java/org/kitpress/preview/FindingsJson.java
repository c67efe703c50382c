package org.kitpress.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.EnumKeys;
import org.kitpress.report.Finding;
import org.kitpress.report.Severity;

/** The state of the preview as JSON on one line, for open pages. */
final class FindingsJson {
    /** How many findings a page lists at most; it counts the others. */
    private static final int SHOWN = 50;

    private final Path site;

    FindingsJson(Path site) {
        this.site = site.toAbsolutePath().normalize();
    }

    /** @param page the text of the page that receives this, if it may have changed */
    String of(PreviewState previewState, Optional<String> page) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", previewState.version());
            json.writeBooleanField("stale", previewState.stale());
            json.writeNumberField("errors", count(previewState.findings(), Severity.ERROR));
            json.writeNumberField("warnings", count(previewState.findings(), Severity.WARNING));
            json.writeArrayFieldStart("findings");
            for (Finding finding : worstFirst(previewState.findings())) {
                write(json, finding);
            }
            json.writeEndArray();
            if (page.isPresent()) {
                json.writeStringField("page", page.get());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static List<Finding> worstFirst(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    private void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", EnumKeys.of(finding.severity()));
        json.writeStringField("place", finding.place().toString());
        String link = link(finding);
        if (link != null) {
            json.writeStringField("link", link);
        }
        json.writeStringField("problem", finding.problem());
        json.writeStringField("remedy", finding.remedy());
        String excerpt = finding.shortExcerpt();
        if (excerpt != null) {
            json.writeStringField("excerpt", excerpt);
            json.writeNumberField("column", finding.place().column());
        }
        json.writeEndObject();
    }

    private @Nullable String link(Finding finding) {
        return editorLink(
                finding.place().file(),
                ":" + finding.place().line() + ":" + finding.place().column());
    }

    /** An address that opens a file of the site in Visual Studio Code; null for what is no file there. */
    @Nullable
    String editorLink(String file, String place) {
        Path path = site.resolve(file).normalize();
        if (file.isEmpty() || !path.startsWith(site) || !Files.isRegularFile(path)) {
            return null;
        }
        try {
            String slashed = path.toString().replace('\\', '/');
            String absolute = slashed.startsWith("/") ? slashed : "/" + slashed;
            return "vscode://file" + new URI(null, null, absolute, null).toASCIIString() + place;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
