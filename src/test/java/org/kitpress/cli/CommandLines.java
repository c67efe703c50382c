package org.kitpress.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs the program in the tests of other rooms, as a person would from a command line. */
public final class CommandLines {
    private CommandLines() {}

    /** How a run ended, and what it printed. */
    public record Run(int code, String out, String err) {}

    /** @param args what stands after {@code kitpress} */
    public static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new PrintWriter(out, true), new PrintWriter(err, true), false);
        int code =
                Main.run(streams, Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC), Map.of(), args);
        return new Run(code, out.toString(), err.toString());
    }
}
