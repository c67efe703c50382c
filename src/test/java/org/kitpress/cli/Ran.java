package org.kitpress.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What a command printed and how it ended. */
record Ran(int code, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static Ran command(String... args) {
        return command(Map.of(), args);
    }

    static Ran command(Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new Streams(new PrintWriter(out), new PrintWriter(err), false), CLOCK, environment, args);
        return new Ran(code, out.toString(), err.toString());
    }

    static Ran in(TestSite site, String command, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = command;
        all[1] = "--site";
        all[2] = site.folder().toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return command(all);
    }
}
