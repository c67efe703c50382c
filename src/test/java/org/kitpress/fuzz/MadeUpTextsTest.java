package org.kitpress.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitpress.judge.RequiresNode;

/** Whatever a parser gets to read, what each target asks for holds. Jazzer makes up the bytes, which need not be text. */
@Tag("fuzz")
class MadeUpTextsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUERY")
    void allBytesAreRead(TextTarget target) throws IOException, InterruptedException {
        read(target);
    }

    @Test
    @RequiresNode
    void allQueriesAreAnswered() throws IOException, InterruptedException {
        read(TextTarget.QUERY);
    }

    private void read(TextTarget target) throws IOException, InterruptedException {
        Path words = Files.write(folder.resolve("words.txt"), words());
        JazzerRun run = new JazzerRun(target.type, List.of(target.followed), folder)
                .with("-dict=" + words)
                .with("-max_len=" + TextTarget.LONGEST);
        List<byte[]> seeds = target.seeds();
        // Reading all of them would take longer than a short run.
        int apart = (int) Math.max(1, seeds.size() / JazzerRun.SECONDS);
        for (int i = 0; i < seeds.size(); i += apart) {
            run.startingWith(seeds.get(i));
        }
        System.out.println(run.run(JazzerRun.SECONDS / TextTarget.values().length));
    }

    /** What Jazzer puts in between, one a line, as its dictionaries have it. */
    private static List<String> words() {
        return Stream.concat(Pieces.ALL.stream(), Corpus.FIELDS.stream())
                .filter(word -> word.length() <= 60)
                .map(word -> {
                    StringBuilder line = new StringBuilder("\"");
                    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
                        line.append(String.format("\\x%02X", Byte.toUnsignedInt(b)));
                    }
                    return line.append('"').toString();
                })
                .toList();
    }
}
