package org.kitpress.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.kitpress.cli.format.CheckResult;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.report.Finding;

/**
 * The output streams of the program.
 *
 * @param out the stream for results
 * @param err the stream for errors and warnings
 * @param color whether findings are printed in color
 */
record Streams(PrintWriter out, PrintWriter err, boolean color) {
    /** Returns the streams of this process, which print in UTF-8 everywhere. */
    static Streams ofProcess(Map<String, String> environment) {
        return new Streams(utf8(FileDescriptor.out), utf8(FileDescriptor.err), wantsColor(environment));
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8),
                true,
                StandardCharsets.UTF_8);
    }

    /** Returns true on a terminal, unless {@code NO_COLOR} is set and not empty (no-color.org). */
    private static boolean wantsColor(Map<String, String> environment) {
        String no = environment.getOrDefault("NO_COLOR", "");
        return no.isEmpty() && !"dumb".equals(environment.get("TERM")) && isTerminal();
    }

    /** Since Java 22, there is a console even when output is piped; it has a method that checks for a terminal. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Returns findings as people read them, in color if this is a terminal. */
    String format(List<Finding> findings) {
        return new TextFormat(color).print(new CheckResult(findings, 0));
    }
}
