package org.kitpress.preview;

import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How much of the preview anybody who reaches its port can use.
 *
 * @param time for sending a request, for reading a response, and for reading an event
 * @param streamsOfAPage open pages at one address that receive events; when there are more, the oldest gets no more
 * @param streams open pages that receive events
 */
record Limits(Duration time, int streamsOfAPage, int streams) {
    static final Limits STANDARD = new Limits(Duration.ofSeconds(30), 10, 60);

    /** Properties of the JDK's server, which reads them once. A user may have set others. */
    private static final Map<String, String> SERVER = Map.of(
            "sun.net.httpserver.maxReqTime", "30",
            "jdk.httpserver.maxConnections", "200",
            "sun.net.httpserver.maxReqHeaderSize", "65536",
            // Without this, the last packet of a response waits up to 40 ms for the acknowledgment of the one before.
            "sun.net.httpserver.nodelay", "true");

    /** As many threads as connections, for versions of the JDK that do not limit the latter. */
    static final int THREADS = 200;

    /** Kept here because the JDK discards the level of a logger that nothing refers to. */
    private static final Logger LOGGER = Logger.getLogger("com.sun.net.httpserver");

    /** Must run before the first server is created. */
    static void apply() {
        SERVER.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        // What clients do wrong does not concern the person who is writing.
        LOGGER.setLevel(Level.OFF);
    }
}
