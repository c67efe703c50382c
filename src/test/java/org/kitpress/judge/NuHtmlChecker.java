package org.kitpress.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker of the WHATWG and the W3C, in this process and without the network.
 *
 * <p>Reading its schemas takes a second or two, so one checker is for many documents; it resets itself between them,
 * and threads wait for one another. Style elements and attributes are checked along with the HTML.
 */
public final class NuHtmlChecker {
    /** HTML with SVG, MathML and RDFa, as on validator.w3.org/nu. */
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private static final long STACK_BYTES = 64L << 20;

    public enum Level {
        WARNING,
        ERROR
    }

    /**
     * One thing that the checker says.
     *
     * @param line of the place where the fault ends, from 1; -1 where it has none
     * @param column from 1; -1 where it has none
     */
    public record Message(Level level, int line, int column, String text) {
        @Override
        public String toString() {
            return line + ":" + column + " " + (level == Level.ERROR ? "error: " : "warning: ") + text;
        }
    }

    private final Collector collector = new Collector();
    private final SimpleDocumentValidator validator;

    public NuHtmlChecker() {
        try {
            // First argument: quieten its log; second: do not log addresses; third: notice a wrong lang attribute.
            validator = new SimpleDocumentValidator(true, false, true);
            onADeepStack(() -> {
                validator.setUpMainSchema(SCHEMA, collector);
                validator.setUpValidatorAndParsers(collector, false, false);
                return null;
            });
            validator.setAllowCss(true);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The HTML checker could not read its own schema.", e);
        }
    }

    public static String version() {
        return SimpleDocumentValidator.class.getPackage().getImplementationVersion();
    }

    /** Messages on a document in the order of the checker; bytes that are not UTF-8 are errors. */
    public synchronized List<Message> html(byte[] document) {
        return run(() -> validator.checkHtmlInputSource(source(document)));
    }

    public List<Message> html(String document) {
        return html(document.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Messages on a style sheet. The W3C's CSS checker behind it does not know everything that browsers know, such as
     * layers and container queries, so callers decide which messages they believe.
     */
    public synchronized List<Message> css(String sheet) {
        // It wraps the sheet in a page whose first line is its own.
        return run(() -> validator.checkCssInputSource(source(sheet.getBytes(StandardCharsets.UTF_8)))).stream()
                .map(message -> new Message(message.level(), message.line() - 1, message.column(), message.text()))
                .toList();
    }

    /** One message a line, each behind the name of its document; empty when there is none. */
    public static String report(String document, List<Message> messages) {
        return messages.stream()
                .map(message -> document + ":" + message)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    public static List<Message> errors(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.level() == Level.ERROR)
                .toList();
    }

    /** The checker goes through its schema recursively, which takes more than the stack of a usual thread. */
    private static void onADeepStack(Callable<?> task) throws Exception {
        FutureTask<?> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "nu-html-checker", STACK_BYTES);
        thread.start();
        try {
            future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private interface Check {
        void run() throws IOException, SAXException;
    }

    private List<Message> run(Check check) {
        collector.messages.clear();
        try {
            onADeepStack(() -> {
                check.run();
                return null;
            });
        } catch (SAXException e) {
            // A fatal error has been collected before it was thrown.
            if (collector.messages.isEmpty()) {
                throw new IllegalStateException("The HTML checker gave up: " + e.getMessage(), e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The HTML checker could not read bytes in memory.", e);
        } catch (Exception e) {
            throw new IllegalStateException("The HTML checker failed.", e);
        }
        return List.copyOf(collector.messages);
    }

    private static InputSource source(byte[] bytes) {
        return new InputSource(new ByteArrayInputStream(bytes));
    }

    private static final class Collector implements ErrorHandler {
        private final List<Message> messages = new ArrayList<>();

        @Override
        public void warning(SAXParseException exception) {
            add(Level.WARNING, exception);
        }

        @Override
        public void error(SAXParseException exception) {
            add(Level.ERROR, exception);
        }

        @Override
        public void fatalError(SAXParseException exception) {
            add(Level.ERROR, exception);
        }

        private void add(Level level, SAXParseException exception) {
            messages.add(
                    new Message(level, exception.getLineNumber(), exception.getColumnNumber(), exception.getMessage()));
        }
    }
}
