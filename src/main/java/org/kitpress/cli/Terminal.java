package org.kitpress.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** Decides whether to print in color. */
final class Terminal {
    private Terminal() {}

    /** Returns true on a terminal, unless {@code NO_COLOR} is set and not empty (no-color.org). */
    static boolean wantsColor(Map<String, String> environment) {
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
}
