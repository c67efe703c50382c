package org.kitpress.build;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.PageTask;
import org.kitpress.report.Finding;

/** Pages, each rendered when it is needed, and then kept in memory. Used by many threads. */
final class KeptPages implements OutputGroup {
    private final HtmlRenderer renderer;
    private final NavigableMap<String, Page> pages = new TreeMap<>();

    /** @param source the content file that the page is made from; empty if it is made from the toolkit as a whole */
    private record Page(String source, Memoized<OutputFile> file) {}

    KeptPages(HtmlRenderer renderer) {
        this.renderer = renderer;
        for (PageTask task : renderer.pageTasks()) {
            pages.put(task.address().path(), new Page(task.source(), new Memoized<>(task::run)));
        }
    }

    /** The paths of all pages, sorted. */
    Set<String> paths() {
        return Collections.unmodifiableNavigableSet(pages.navigableKeySet());
    }

    /**
     * A page.
     *
     * @return null if there is none at that path
     * @throws org.kitpress.render.html.ThemeException if the theme cannot render it
     */
    @Nullable
    OutputFile get(String path) throws IOException {
        Page page = pages.get(path);
        return page == null ? null : page.file.get();
    }

    /** The content file that a page is made from; empty if it is made from the toolkit as a whole. */
    String source(String path) {
        Page page = pages.get(path);
        return page == null ? "" : page.source;
    }

    /** The page for addresses that do not exist, with links that work at any depth below the root. */
    OutputFile notFound() {
        return renderer.notFound("/").run();
    }

    @Override
    public String name() {
        return "render";
    }

    @Override
    public boolean mayHold(String path) {
        return pages.containsKey(path);
    }

    @Override
    public List<Finding> make(Workers workers, Outlet outlet) throws IOException {
        workers.pass(pages.values().stream().map(page -> page.file::get), outlet);
        return List.of();
    }
}
