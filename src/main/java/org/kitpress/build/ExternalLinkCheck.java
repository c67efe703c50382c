package org.kitpress.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kitpress.check.ExternalAddresses;
import org.kitpress.report.Finding;
import org.kitpress.report.LinkStatus;
import org.kitpress.web.CrawlPolicy;
import org.kitpress.web.LinkCache;
import org.kitpress.web.LinkChecker;
import org.kitpress.write.SourceFiles;

/** Checks links to other sites. Only runs on request, never as part of a build. */
public final class ExternalLinkCheck {
    /** The file with the results, relative to the site folder. It can be deleted at any time. */
    public static final String CACHE = ".kitpress/links.json";

    private ExternalLinkCheck() {}

    /**
     * The result.
     *
     * @param findings with the severities of the toolkit's settings, sorted, each with its line
     * @param asked how many addresses were requested now
     * @param remembered how many good results were reused
     */
    public record Report(List<Finding> findings, int asked, int remembered) {}

    /**
     * @param now in seconds since 1970
     * @throws IOException if the results cannot be read or written
     */
    public static Report check(Build build, CrawlPolicy crawlPolicy, long now) throws IOException {
        ExternalAddresses addresses = new ExternalAddresses(build.checkContext());
        Path cache = build.workspace().site().resolve(CACHE);
        Map<String, LinkStatus> known = remembered(cache, now);
        known.keySet().retainAll(addresses.all());
        Set<String> open = new TreeSet<>(addresses.all());
        open.removeAll(known.keySet());
        Map<String, LinkStatus> answers = new TreeMap<>(known);
        answers.putAll(new LinkChecker(crawlPolicy, now).check(open));
        if (!answers.isEmpty()) {
            SourceFiles.put(
                    build.workspace().site(), CACHE, LinkCache.write(answers).getBytes(StandardCharsets.UTF_8));
        }
        FindingCollector findings = build.collector();
        findings.add(addresses.findings(answers));
        return new Report(findings.findings(), open.size(), known.size());
    }

    private static Map<String, LinkStatus> remembered(Path cache, long now) throws IOException {
        return Files.isRegularFile(cache) ? LinkCache.read(Files.readString(cache), now) : new TreeMap<>();
    }
}
