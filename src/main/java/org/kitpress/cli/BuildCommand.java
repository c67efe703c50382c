package org.kitpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitpress.build.Build;
import org.kitpress.build.BuildOptions;
import org.kitpress.build.BuildResult;
import org.kitpress.write.OutputFolder;
import org.kitpress.write.PublishException;
import org.kitpress.write.Recovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "build",
        header = "Check the content, then write the site.",
        description = "If the content has errors, nothing is written and the existing site is not changed.",
        exitCodeList = {
            "0:the site was written",
            "1:the content has errors (or warnings, with --strict); nothing was written",
            "2:invalid usage",
            "3:a file could not be read or written, or another build is running",
            "70:internal error"
        })
final class BuildCommand extends BuildingCommand {
    private final LocalDate today;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder for the finished site (default: output/ in the site folder).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "The address of the site, such as https://example.org/toolkit/; for the sitemap and the feed.")
    private @Nullable String baseUrl;

    @Option(names = "--drafts", description = "Include drafts.")
    private boolean drafts;

    @Option(names = "--no-pdf", description = "Do not make PDFs.")
    private boolean noPdf;

    @Option(names = "--whole-index", description = "Write search/index.json for other programs, however large it is.")
    private boolean wholeIndex;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    BuildCommand(Streams streams, LocalDate today) {
        super(streams);
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        Path site = site();
        Path target = output == null ? site.resolve("output") : output;
        checkOutput(site, target);
        Recovery.ofOutput(target).ifPresent(this::notice);
        BuildOptions buildOptions =
                new BuildOptions(site, target, address(), drafts, wholeIndex, !noPdf, strict, today);
        BuildResult buildResult = Build.run(buildOptions);
        new Printer(this).build(buildResult, noPdf);
        return buildResult.failed() ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private void checkOutput(Path site, Path target) throws IOException {
        Path sources = OutputFolder.sourcesIn(target, site);
        if (sources != null) {
            throw wrong("--output: '" + target + "' is, contains, or is inside " + sources
                    + ", which a site must not be written into");
        }
        // A link may come with the content of others. What was typed on the command line did not.
        if (output == null && !OutputFolder.isInside(target, site)) {
            throw wrong("'" + target + "' is a link to a folder outside of the site; name that folder with --output");
        }
    }

    /** What a failed build has made of the site, in a sentence. */
    static String siteAfter(Throwable failure) {
        if (failure instanceof PublishException publishing) {
            return publishing.state();
        }
        return failure instanceof IOException || failure instanceof UncheckedIOException
                ? "The existing site was not changed."
                : "The site is the old one or the new one; if it was interrupted, the next command completes or undoes that.";
    }

    /** The base address with a trailing slash. */
    private @Nullable String address() {
        if (baseUrl == null) {
            return null;
        }
        if (!isBase(baseUrl)) {
            throw wrong("--base-url: '" + baseUrl + "' is not an address such as https://example.org/toolkit/");
        }
        return baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }

    private static boolean isBase(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
