package org.kitpress.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.files.SourceText;
import org.kitpress.content.kind.FolderReader;
import org.kitpress.markdown.Markdown;
import org.kitpress.model.Broken;
import org.kitpress.model.CheckSettings;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.Paths;
import org.kitpress.model.Place;
import org.kitpress.model.Suppression;
import org.kitpress.model.Toolkit;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/**
 * Reads all of {@code content/}. First the few files that are no pages, then all pages at once on the given threads;
 * last, items that checklists use from one another are filled in.
 */
public final class ContentReader {
    private static final Comparator<Page> READING_ORDER = Comparator.comparing(
                    (Page page) -> page.address().folder())
            .thenComparing(page -> !page.address().path().endsWith("index.html"))
            .thenComparing(page -> page.head().order())
            .thenComparing(page -> page.head().title())
            .thenComparing(page -> page.head().file());

    private final ContentFiles files;
    private final ExecutorService cores;
    private final Markdown markdown = new Markdown();
    private final SpecialFiles special;
    private final ParseCache known;

    private ContentReader(ContentFiles files, ExecutorService cores, ParseCache known) {
        this.files = files;
        this.cores = cores;
        this.known = known;
        this.special = new SpecialFiles(files, markdown, known);
    }

    /**
     * What was read.
     *
     * @param toolkit as far as it could be read
     * @param findings all that is wrong with the files, sorted
     * @param checks what the toolkit says about its checks
     * @param silences findings that its files know and accept
     */
    public record Content(Toolkit toolkit, List<Finding> findings, CheckSettings checks, List<Suppression> silences) {}

    /**
     * @param site the folder that holds {@code content/}
     * @param cores where pages are read; stays open
     * @throws IOException when a file or folder cannot be read
     */
    public static Content read(Path site, ExecutorService cores) throws IOException {
        return read(site, cores, new ParseCache());
    }

    /**
     * The same, for a caller that reads again and again.
     *
     * @param known what was read before; files that have not changed are taken from there, and it is brought up to date
     */
    public static Content read(Path site, ExecutorService cores, ParseCache known) throws IOException {
        return read(site, cores, known, ReadOverrides.NONE);
    }

    /** Reads some files otherwise than from disk, or with witnesses. */
    public static Content read(Path site, ExecutorService cores, ReadOverrides readOverrides) throws IOException {
        return read(site, cores, new ParseCache(), readOverrides);
    }

    private static Content read(Path site, ExecutorService cores, ParseCache known, ReadOverrides readOverrides)
            throws IOException {
        if (!Files.isDirectory(site.resolve("content"))) {
            Finding finding = Rule.MISSING_FILE.at(
                    Place.startOf("content/toolkit.yaml"),
                    "there is no folder `content` here",
                    "Start in the folder that holds `content`, or name it with `--site`.");
            return new Content(SpecialFiles.emptyToolkit(), List.of(finding), CheckSettings.DEFAULT, List.of());
        }
        return new ContentReader(ContentFiles.list(site, readOverrides), cores, known).read();
    }

    private Content read() throws IOException {
        known.keepOnly(files.texts());
        List<Finding> findings = new ArrayList<>(files.findings());
        SpecialFiles.Shared shared = special.read(findings);
        Map<String, FolderReader.FolderFile> folderFiles = special.folders(findings);
        List<Page> pages = new ArrayList<>();
        List<Broken> broken = new ArrayList<>(special.broken());
        List<Suppression> silences = new ArrayList<>(special.silences());
        for (PageReader.Result result : readPages(folderFiles)) {
            findings.addAll(result.findings());
            if (result.page() != null) {
                pages.add(result.page());
            }
            broken.addAll(result.broken());
            silences.addAll(result.silences());
        }
        pages.sort(READING_ORDER);
        Toolkit toolkit = new Toolkit(
                shared.settings(),
                new Folders(files.folders(), folderFiles).with(pages, broken, findings),
                pages,
                shared.glossary(),
                shared.sources(),
                shared.parties(),
                broken,
                files.assets());
        Toolkit filled = ReusedItems.fill(toolkit, findings);
        return new Content(filled, findings.stream().sorted().toList(), shared.checks(), List.copyOf(silences));
    }

    private List<PageReader.Result> readPages(Map<String, FolderReader.FolderFile> folders) throws IOException {
        PageReader reader = new PageReader(markdown, files.trial().witnesses());
        Map<String, @Nullable String> kinds = new HashMap<>();
        folders.forEach((path, folder) -> kinds.put(path, folder.kind()));
        List<Callable<PageReader.Result>> tasks = new ArrayList<>();
        for (String file : files.texts()) {
            if (!SpecialFiles.isSpecial(file)) {
                String kind = kinds.get(folderOf(file));
                tasks.add(() -> {
                    byte[] bytes = files.bytes(file);
                    return known.read(file, bytes, kind, () -> reader.read(SourceText.decode(file, bytes), kind));
                });
            }
        }
        return inOrder(tasks);
    }

    private <T> List<T> inOrder(List<Callable<T>> tasks) throws IOException {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : cores.invokeAll(tasks)) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("reading a page failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading pages", e);
        }
        return results;
    }

    /** The folder of a content file, relative to {@code content/}. */
    static String folderOf(String file) {
        String below = file.substring("content/".length());
        return below.substring(0, Math.max(0, below.lastIndexOf('/')));
    }

    /** Whether a page is the index of its folder. */
    static boolean isIndex(Head head) {
        return Paths.withoutExtension(head.file()).endsWith("/index");
    }
}
