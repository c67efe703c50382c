package org.kitpress.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kitpress.content.ContentReader;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.search.toolkit.SearchRenderer;

/**
 * Indexes a made-up toolkit and nothing else, and prints what that took. For other indexers, {@link SearchCorpus} writes
 * the same documents.
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

    /** The files of its search, without the whole index. */
    static List<OutputFile> index(Toolkit toolkit) {
        return new SearchRenderer(toolkit, false, false, key -> key).files();
    }

    /** @param args the number of pages */
    public static void main(String[] args) throws IOException {
        Toolkit toolkit = toolkit(Integer.parseInt(args[0]));
        System.gc();
        double before = used();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        List<OutputFile> files = index(toolkit);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (machine.getProcessCpuTime() - cpu) / 1e9;
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToDouble(pool -> pool.getPeakUsage().getUsed() / MEGABYTES)
                .sum();
        long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
        System.out.printf(
                Locale.ROOT,
                "%s pages: %.1f s, %.1f s of processor time, %.0f MB at the peak, %.0f MB of it the toolkit; "
                        + "%d files of %.1f MB%n",
                args[0],
                seconds,
                cpuSeconds,
                peak,
                before,
                files.size(),
                bytes / MEGABYTES);
    }

    private static double used() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToDouble(pool -> pool.getUsage().getUsed() / MEGABYTES)
                .sum();
    }
}
