package org.kitpress.cli;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.kitpress.preview.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        header = "Preview the site on this computer while you write.",
        description = {
            "When you save a file, the open pages update. Problems are shown on the page, with links to their lines."
                    + " Nothing is written, and no other computer can see the site.",
            "Press Ctrl-C to stop."
        },
        exitCodeList = {"2:invalid usage", "3:no port could be opened", "70:internal error", "130:stopped with Ctrl-C"})
final class ServeCommand extends SiteCommand {
    private static final int LAST_PORT = 65_535;

    private final Supplier<LocalDate> today;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port (default: ${DEFAULT-VALUE}). If it is in use, another one is used.",
            defaultValue = "4000")
    private int port = 4000;

    @Option(names = "--open", description = "Open the site in a browser.")
    private boolean open;

    @Option(names = "--drafts", description = "Include drafts.")
    private boolean drafts;

    ServeCommand(Streams streams, Supplier<LocalDate> today) {
        super(streams);
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw wrong("--port: '" + port + "' is not a number from 0 to " + LAST_PORT);
        }
        ServePrinter printer = new ServePrinter(streams, quiet);
        Preview.Options wanted = new Preview.Options(site(), port, drafts, today);
        try (Preview preview = Preview.open(wanted, printer)) {
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close, "kitpress-end"));
            printer.opened(preview.address(), port);
            if (open && !openBrowser(preview.address())) {
                printer.notOpened();
            }
            new CountDownLatch(1).await(); // wait until the program is stopped
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    /** @return whether the program that opens addresses could be started */
    private static boolean openBrowser(URI address) {
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
    private static List<String> command(String operatingSystem, URI address) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of("open", address.toString());
        }
        return system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of("xdg-open", address.toString());
    }
}
