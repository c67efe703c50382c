package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.ContentReader;
import org.kitpress.inspect.PageFacts;
import org.kitpress.inspect.PageWeights;
import org.kitpress.inspect.SiteInspection;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.PageTask;
import org.kitpress.render.html.ThemeException;
import org.kitpress.report.Finding;

/**
 * The site as its files stood at one moment. Each file is made when somebody asks for it, and kept; it is the same,
 * byte for byte, as one that a build writes. Used by many threads.
 */
public final class SiteSnapshot {
    private final ContentReader.Content content;
    private final AssetTimestamps assetTimestamps;
    private final Supplier<FindingCollector> verdicts;
    private final Lazy<List<Finding>> rules;
    private final @Nullable Works works;
    private final InspectionCache inspectionCache;
    private final Map<String, PageTask> renderings = new HashMap<>();
    private final Map<String, Lazy<FileLookup>> pages = new HashMap<>();
    private final List<Lazy<Map<String, OutputFile>>> groups = new ArrayList<>();

    /** What makes the files: a renderer of the pages and the groups beside them, with what they were made from. */
    record Works(
            HtmlRenderer renderer,
            List<OutputGroup> groups,
            CompiledTheme theme,
            String themeName,
            @Nullable String base) {}

    /**
     * @param verdicts gives a verdict that holds what was found by reading, each time another one
     * @param rules what breaks the rules over the whole toolkit
     * @param works null when content or theme could not be read, so that there is no site
     */
    SiteSnapshot(
            ContentReader.Content content,
            AssetTimestamps assetTimestamps,
            Supplier<FindingCollector> verdicts,
            Lazy<List<Finding>> rules,
            @Nullable Works works,
            InspectionCache inspectionCache) {
        this.content = content;
        this.assetTimestamps = assetTimestamps;
        this.verdicts = verdicts;
        this.rules = rules;
        this.works = works;
        this.inspectionCache = inspectionCache;
        if (works != null) {
            works.renderer.pageTasks().forEach(pageTask -> {
                String path = pageTask.address().path();
                renderings.put(path, pageTask);
                pages.put(path, new Lazy<>(() -> print(works, pageTask)));
            });
            works.groups.forEach(outputGroup -> groups.add(new Lazy<>(() -> byPath(outputGroup))));
        }
    }

    /** Whether both are made from the same content by the same theme, or lack the same for being made. */
    boolean isLike(SiteSnapshot other) {
        boolean sameWorks = works == null || other.works == null
                ? works == other.works && findings().equals(other.findings())
                : works.theme == other.works.theme;
        return sameWorks && content.isEquivalent(other.content) && assetTimestamps.equals(other.assetTimestamps);
    }

    /** What was found when the content was read, sorted, each with its line where one can be shown. */
    public List<Finding> findings() {
        return verdicts.get().findings();
    }

    /** What was found when the content was read, and what breaks a rule. */
    public List<Finding> check() throws IOException {
        return checked().findings();
    }

    private FindingCollector checked() throws IOException {
        FindingCollector findingCollector = verdicts.get();
        findingCollector.add(rules.get());
        return findingCollector;
    }

    /** Whether errors in what was read keep the site from being made; then it has no files. */
    public boolean isBroken() {
        return works == null;
    }

    /** The paths of all pages, relative to the site's root, sorted. */
    public Set<String> pages() {
        return new TreeSet<>(renderings.keySet());
    }

    /**
     * The file at a path.
     *
     * @param path relative to the site's root, with forward slashes
     * @throws IOException when a file that it is made from cannot be read
     */
    public FileLookup file(String path) throws IOException {
        Lazy<FileLookup> page = pages.get(path);
        if (page != null) {
            return page.get();
        }
        for (int i = 0; works != null && i < groups.size(); i++) {
            OutputFile file = works.groups.get(i).mayHold().test(path)
                    ? groups.get(i).get().get(path)
                    : null;
            if (file != null) {
                return new FileLookup.Found(file);
            }
        }
        return new FileLookup.Absent();
    }

    /** The page that says that there is no such page, with links that work at any depth below the root. */
    public Optional<OutputFile> notFound() {
        return works != null && print(works, works.renderer.notFound("/")) instanceof FileLookup.Found found
                ? Optional.of(found.file())
                : Optional.empty();
    }

    /** The content file that a page is made from; empty when it is made from the toolkit as a whole. */
    public String source(String path) {
        PageTask pageTask = renderings.get(path);
        return pageTask == null ? "" : pageTask.source();
    }

    /**
     * Makes every page and looks at it, as a build does at its end.
     *
     * @param stop asked between pages; once it is true, nothing more is done and empty is returned
     * @return everything that was found, as a build finds it, sorted
     */
    public Optional<List<Finding>> inspect(BooleanSupplier stop) throws IOException {
        FindingCollector findingCollector = checked();
        if (works == null) {
            return Optional.of(findingCollector.findings());
        }
        inspectionCache.standsAt(works.base);
        List<Finding> found = new ArrayList<>();
        List<PageFacts> facts = new ArrayList<>();
        for (String path : pages()) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            FileLookup fileLookup = file(path);
            if (fileLookup instanceof FileLookup.Faulty faulty) {
                findingCollector.add(List.of(faulty.finding()));
                return Optional.of(findingCollector.findings());
            } else if (fileLookup instanceof FileLookup.Found page) {
                InspectionCache.InspectedPage inspectedPage = inspectionCache.look(page.file());
                facts.add(inspectedPage.facts());
                found.addAll(inspectedPage.findings());
            }
        }
        findingCollector.add(found);
        findingCollector.add(SiteInspection.check(facts, this::isFile));
        findingCollector.add(
                PageWeights.check(facts, this::size, content.checks().pageKilobytes()));
        findingCollector.close();
        return Optional.of(findingCollector.findings());
    }

    /** The size of a file in bytes; 0 for one that is not there or cannot be read. */
    private long size(String path) {
        try {
            return file(path) instanceof FileLookup.Found found ? found.file().bytes().length : 0;
        } catch (IOException e) {
            return 0; // told when somebody asks for the file
        }
    }

    /** Whether there is such a file; groups that take long are not made for the answer. */
    private boolean isFile(String path) {
        for (int i = 0; works != null && i < groups.size(); i++) {
            OutputGroup outputGroup = works.groups.get(i);
            if (outputGroup.mayHold().test(path)) {
                try {
                    if (outputGroup.slow() || groups.get(i).get().containsKey(path)) {
                        return true;
                    }
                } catch (IOException e) {
                    return true; // told when somebody asks for the file
                }
            }
        }
        return renderings.containsKey(path);
    }

    private static FileLookup print(Works works, PageTask pageTask) {
        try {
            return new FileLookup.Found(pageTask.run());
        } catch (ThemeException fault) {
            return new FileLookup.Faulty(ThemeFindings.finding(works.themeName, fault));
        }
    }

    private static Map<String, OutputFile> byPath(OutputGroup outputGroup) throws IOException {
        Map<String, OutputFile> files = new HashMap<>();
        outputGroup.making().run(file -> files.put(file.path(), file));
        return files;
    }
}
