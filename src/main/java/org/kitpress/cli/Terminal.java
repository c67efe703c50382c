package org.kitpress.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** Whether a person watches, so that colours make sense. */
final class Terminal {
    private Terminal() {}

    /** True on a terminal, unless {@code NO_COLOR} is set to anything but nothing (no-color.org). */
    static boolean wantsColour(Map<String, String> environment) {
        String no = environment.getOrDefault("NO_COLOR", "");
        return no.isEmpty() && !"dumb".equals(environment.get("TERM")) && isTerminal();
    }

    /** From Java 22 on there is a console even in a pipe, and a method that tells. */
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
