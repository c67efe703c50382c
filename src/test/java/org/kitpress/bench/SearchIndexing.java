package org.kitpress.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.Outlet;
import org.kitpress.output.OutputFile;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.PageTask;
import org.kitpress.render.html.RenderOptions;
import org.kitpress.render.search.toolkit.SearchRenderer;

/**
 * Builds the site of a made-up toolkit, and prints what the indexing took of it, the writing of the files of the search
 * counted: the pages are read, rendered and written before, as in a build. Other indexers can be run over the same pages.
 * {@link SearchCorpus} writes the same documents as bare pages; {@link SearchIndexingAlone} indexes those and does
 * nothing else.
 */
public final class SearchIndexing {
    private static final double MEGABYTES = 1 << 20;

    private SearchIndexing() {}

    /** A made-up toolkit, read. */
    static Toolkit toolkit(int pages) throws IOException {
        Path site = Files.createTempDirectory("kitpress-bench");
        MadeUpToolkit.write(site, pages);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return ContentReader.read(site, threads).toolkit();
        } finally {
            threads.shutdown();
        }
    }

    /** @param whole whether with {@code index.json} */
    static void index(Toolkit toolkit, boolean whole, Outlet outlet) throws IOException {
        new SearchRenderer(toolkit, new Targets(toolkit), false, whole, DefaultTheme.words(), List.of()).write(outlet);
    }

    /** Writes files below a folder, from one thread. */
    static Outlet into(Path folder) {
        Set<Path> made = new HashSet<>();
        return file -> {
            Path place = folder.resolve(file.path());
            if (made.add(place.getParent())) {
                Files.createDirectories(place.getParent());
            }
            Files.write(place, file.bytes());
        };
    }

    /** @param args the number of pages, the folder to write to, and perhaps {@code whole} for {@code index.json} as well */
    public static void main(String[] args) throws IOException {
        Toolkit toolkit = toolkit(Integer.parseInt(args[0]));
        Outlet site = into(Path.of(args[1]));
        HtmlRenderer renderer = new HtmlRenderer(
                toolkit,
                new Targets(toolkit),
                new CompiledTheme(DefaultTheme.files()),
                DefaultTheme.words(),
                new RenderOptions(null, false, false));
        for (PageTask page : renderer.pageTasks()) {
            site.accept(page.run());
        }
        for (OutputFile file : renderer.files()) {
            site.accept(file);
        }
        System.gc();
        double before = used();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        index(toolkit, args.length > 2 && args[2].equals("whole"), site);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (machine.getProcessCpuTime() - cpu) / 1e9;
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToDouble(pool -> pool.getPeakUsage().getUsed() / MEGABYTES)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s pages: %.2f s, %.2f s of processor time, %.0f MB at the peak, %.0f MB of it there before%n",
                args[0],
                seconds,
                cpuSeconds,
                peak,
                before);
    }

    private static double used() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToDouble(pool -> pool.getUsage().getUsed() / MEGABYTES)
                .sum();
    }
}
