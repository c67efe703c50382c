package org.kitpress.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Four times as much text takes about four times the work, whatever the text looks like. The work is the time that
 * processors spend on this process, so that a busy machine changes little. Only ratios count.
 */
@Tag("slow")
class GrowthTest {
    /** Ten thousand pieces in all, with {@code -Dgrowth.pieces=2500}, show what is only a little worse than linear. */
    private static final int FEW = Integer.getInteger("growth.pieces", 1_000);

    private static final int MANY = 4 * FEW;

    /** Four times would be linear, sixteen times quadratic. */
    private static final int MOST = 8;

    /** As much as a few small toolkits: below it, other work of the process would count. */
    private static final long FLOOR = 400_000_000;

    private static final int TRIES = 3;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    private Path folder;

    private int sites;

    @ParameterizedTest
    @EnumSource(Way.class)
    void workGrowsWithTheText(Way way) throws IOException {
        List<String> superlinear = new ArrayList<>();
        work(way, "Some *text*.\n");
        for (Shape shape : way.shapes()) {
            String growth = growth(way, shape);
            if (!growth.isEmpty()) {
                superlinear.add(shape + ": " + growth);
            }
        }
        System.out.println(way + ": " + way.shapes().size() + " shapes of text, " + MANY + " pieces each");
        assertEquals(List.of(), superlinear);
    }

    /** How the work grows if that is too much; otherwise empty. */
    private String growth(Way way, Shape shape) throws IOException {
        long few = 0;
        long many = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            many = Math.min(many, work(way, shape.of().apply(MANY)));
            if (many <= FLOOR) {
                return "";
            }
            few = Math.max(few, work(way, shape.of().apply(FEW)));
            if (many <= MOST * few + FLOOR) {
                return "";
            }
        }
        return few / 1_000_000 + " ms for " + FEW + " pieces, " + many / 1_000_000 + " ms for " + MANY;
    }

    private long work(Way way, String text) throws IOException {
        Path site = Files.createDirectory(folder.resolve(Integer.toString(sites++)));
        long before = PROCESS.getProcessCpuTime();
        way.run(site, text);
        return PROCESS.getProcessCpuTime() - before;
    }
}
