package org.kitpress.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Opens an address in the default browser. */
final class BrowserLauncher {
    private BrowserLauncher() {}

    /** @return whether the program that opens addresses could be started */
    static boolean open(URI address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the command that opens an address on the given operating system. */
    static List<String> command(String operatingSystem, URI address) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of("open", address.toString());
        }
        return system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of("xdg-open", address.toString());
    }
}
