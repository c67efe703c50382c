package org.kitpress.content;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitpress.content.fields.ReadListener;
import org.kitpress.content.files.SourceText;
import org.kitpress.content.kind.FolderReader;
import org.kitpress.content.kind.NamedParties;
import org.kitpress.content.kind.ReusedItems;
import org.kitpress.markdown.Markdown;
import org.kitpress.model.Address;
import org.kitpress.model.Broken;
import org.kitpress.model.CheckSettings;
import org.kitpress.model.Head;
import org.kitpress.model.Page;
import org.kitpress.model.Paths;
import org.kitpress.model.Suppression;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.report.Finding;

/**
 * Reads all of {@code content/}: first the few files that are not pages, then all pages in parallel on the given
 * threads. Finally, checklist items that are reused from other checklists are filled in.
 */
public final class ContentReader {
    private static final Comparator<Page> READING_ORDER = Comparator.comparing(
                    (Page page) -> page.address().folder())
            .thenComparing(page -> !page.address().path().endsWith("index.html"))
            .thenComparing(page -> page.head().order())
            .thenComparing(page -> page.head().title())
            .thenComparing(page -> page.head().file());

    private final ContentFiles files;
    private final ExecutorService workers;
    private final Markdown markdown = new Markdown();
    private final SpecialFiles special;
    private final ParseCache cache;
    private final Function<String, ReadListener> listeners;

    private ContentReader(
            ContentFiles files, ExecutorService workers, ParseCache cache, Function<String, ReadListener> listeners) {
        this.files = files;
        this.workers = workers;
        this.cache = cache;
        this.listeners = listeners;
        this.special = new SpecialFiles(files, markdown, cache, listeners);
    }

    /**
     * The result of reading.
     *
     * @param findings all problems of the files, sorted
     * @param suppressions the findings that the files suppress
     * @param lines the text that was read
     */
    public record Content(
            Toolkit toolkit,
            Targets targets,
            List<Finding> findings,
            CheckSettings checks,
            List<Suppression> suppressions,
            SourceLines lines) {
        /** Whether another text means the same, with the same findings in the same places. */
        public boolean isEquivalent(Content other) {
            return toolkit.equals(other.toolkit)
                    && findings.equals(other.findings)
                    && checks.equals(other.checks)
                    && suppressions.equals(other.suppressions);
        }
    }

    /**
     * Reads the content of a site once.
     *
     * @param site the folder that contains {@code content/}
     * @param workers the threads that read pages; stays open
     * @throws IOException if a file or folder cannot be read
     */
    public static Content read(Path site, ExecutorService workers) throws IOException {
        return read(ContentFiles.list(site), workers, new ParseCache());
    }

    /** @param cache what was read before; supplies the files that have not changed, and is updated */
    public static Content read(ContentFiles files, ExecutorService workers, ParseCache cache) throws IOException {
        return read(files, workers, cache, file -> ReadListener.NOBODY);
    }

    /**
     * Reads content with a listener for each file.
     *
     * @param listeners supplies the listener of a file that is not in the cache; called by many threads
     */
    public static Content read(
            ContentFiles files, ExecutorService workers, ParseCache cache, Function<String, ReadListener> listeners)
            throws IOException {
        Finding missing = files.missing();
        if (missing != null) {
            Toolkit empty = SpecialFiles.emptyToolkit();
            return new Content(
                    empty, new Targets(empty), List.of(missing), CheckSettings.DEFAULT, List.of(), files.lines());
        }
        return new ContentReader(files, workers, cache, listeners).read();
    }

    private Content read() throws IOException {
        cache.keepOnly(files.texts());
        List<Finding> findings = new ArrayList<>(files.findings());
        SpecialFiles.Shared shared = special.read(findings);
        Map<String, FolderReader.FolderFile> folderFiles = special.folders(findings);
        List<Page> pages = new ArrayList<>();
        List<Broken> broken = new ArrayList<>(special.broken());
        for (String file : files.refused()) {
            String name = Normalizer.normalize(file, Normalizer.Form.NFC);
            // No address contains a backslash, so nothing can link to a file with one in its name.
            if (name.indexOf('\\') < 0) {
                broken.add(Broken.file(name, new Address(name.substring("content/".length())), false));
            }
        }
        List<Suppression> suppressions = new ArrayList<>(special.suppressions());
        for (PageReader.Result result : readPages(folderFiles)) {
            findings.addAll(result.findings());
            if (result.page() != null) {
                pages.add(result.page());
            }
            broken.addAll(result.broken());
            suppressions.addAll(result.suppressions());
        }
        pages.replaceAll(new NamedParties(shared.parties())::fill);
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
        Targets targets = new Targets(toolkit);
        Toolkit filled = ReusedItems.fill(toolkit, targets, findings);
        return new Content(
                filled,
                targets.of(filled.pages()),
                findings.stream().sorted().toList(),
                shared.checks(),
                List.copyOf(suppressions),
                files.lines());
    }

    private List<PageReader.Result> readPages(Map<String, FolderReader.FolderFile> folders) throws IOException {
        PageReader reader = new PageReader(markdown, listeners);
        Map<String, @Nullable String> kinds = new HashMap<>();
        folders.forEach((path, folder) -> kinds.put(path, folder.kind()));
        List<Callable<PageReader.Result>> tasks = new ArrayList<>();
        for (String file : files.texts()) {
            if (!SpecialFiles.isSpecial(file)) {
                String kind = kinds.get(folderOf(file));
                tasks.add(() -> {
                    byte[] bytes = files.bytes(file);
                    return cache.read(file, bytes, kind, () -> reader.read(SourceText.decode(file, bytes), kind));
                });
            }
        }
        return inOrder(tasks);
    }

    private <T> List<T> inOrder(List<Callable<T>> tasks) throws IOException {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : workers.invokeAll(tasks)) {
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
