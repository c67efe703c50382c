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
import org.kitpress.check.CheckOptions;
import org.kitpress.check.Checked;
import org.kitpress.check.OutsideAddresses;
import org.kitpress.check.Rulings;
import org.kitpress.content.ContentReader;
import org.kitpress.content.SourceLines;
import org.kitpress.model.Targets;
import org.kitpress.report.Finding;
import org.kitpress.report.LinkAnswer;
import org.kitpress.web.LinkCache;
import org.kitpress.web.LinkChecker;
import org.kitpress.web.Manners;
import org.kitpress.write.SourceFiles;

/** Asks whether the addresses on other sites are there. On request only: no build and no plain check comes here. */
public final class OutsideLinks {
    /** Relative to the site folder; what is in there can be deleted at any time. */
    public static final String CACHE = ".kitpress/links.json";

    private OutsideLinks() {}

    /**
     * How it went.
     *
     * @param findings as the toolkit weighs them, sorted, each with its line
     * @param asked how many addresses were asked for now
     * @param remembered how many good answers were remembered
     */
    public record Report(List<Finding> findings, int asked, int remembered) {}

    /**
     * @param now in seconds since 1970
     * @throws IOException when a file cannot be read, or the answers cannot be kept
     */
    public static Report check(Request request, Manners manners, long now) throws IOException {
        Path site = request.site();
        SourceLines lines = new SourceLines(site);
        ContentReader.Content content;
        try (Cores cores = new Cores()) {
            content = ContentReader.read(site, cores.executor());
        }
        CheckOptions options =
                new CheckOptions(request.today(), request.drafts(), lines::of, file -> 0, content.checks());
        OutsideAddresses addresses =
                new OutsideAddresses(new Checked(content.toolkit(), new Targets(content.toolkit()), options));
        Path cache = site.resolve(CACHE);
        Map<String, LinkAnswer> known = remembered(cache, now);
        known.keySet().retainAll(addresses.all());
        Set<String> open = new TreeSet<>(addresses.all());
        open.removeAll(known.keySet());
        Map<String, LinkAnswer> answers = new TreeMap<>(known);
        answers.putAll(new LinkChecker(manners, now).ask(open));
        if (!answers.isEmpty()) {
            SourceFiles.put(cache, LinkCache.write(answers).getBytes(StandardCharsets.UTF_8));
        }
        Verdict verdict = new Verdict(new Rulings(content.checks(), content.silences()), lines, request.strict());
        verdict.add(addresses.findings(answers));
        return new Report(verdict.findings(), open.size(), known.size());
    }

    private static Map<String, LinkAnswer> remembered(Path cache, long now) throws IOException {
        return Files.isRegularFile(cache) ? LinkCache.read(Files.readString(cache), now) : new TreeMap<>();
    }
}
