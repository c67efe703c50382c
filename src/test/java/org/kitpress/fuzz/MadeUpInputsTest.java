package org.kitpress.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever an editor writes or imports, a command ends with findings or files, not with a stack trace, and soon. Jazzer
 * makes up the inputs.
 */
@Tag("fuzz")
class MadeUpInputsTest {
    /** Each input is made from so many random bytes, at most. */
    private static final int LONGEST = 3_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {ToolkitTarget.class, ImportTarget.class})
    void noInputEndsInAStackTraceOrTakesTooLong(Class<?> target) throws IOException, InterruptedException {
        JazzerRun run = new JazzerRun(target, List.of("org.kitpress.**"), folder).with("-max_len=" + LONGEST);
        // Jazzer begins with short inputs otherwise, which change little.
        Random random = new Random(JazzerRun.SEED);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = new byte[100 + random.nextInt(LONGEST / 2)];
            random.nextBytes(bytes);
            run.startingWith(bytes);
        }
        System.out.println(run.run(JazzerRun.SECONDS / 2));
    }
}
