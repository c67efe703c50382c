package org.kitpress.render.print;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries from printing; problems of a document are reported as findings elsewhere. */
final class LogSilencer {
    /** Kept here because the JDK discards the level of a logger that nothing refers to. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private LogSilencer() {}

    static void down() {
        XRLog.setLoggingEnabled(false);
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
