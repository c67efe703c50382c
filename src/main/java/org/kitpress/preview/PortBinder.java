package org.kitpress.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Opens a port on this machine's loopback address, which no other machine can reach. */
final class PortBinder {
    /** How many ports after the preferred one are tried before the system chooses one. */
    private static final int NEIGHBOURS = 20;

    private static final int LAST_PORT = 65_535;

    private PortBinder() {}

    /**
     * @param wanted the preferred port; 0 for any free one
     * @return a server that is bound, but not started
     */
    static HttpServer open(int wanted) throws IOException {
        for (int port = wanted; port <= Math.min(LAST_PORT, wanted + NEIGHBOURS); port++) {
            try {
                return bind(port);
            } catch (BindException e) {
                continue; // in use or reserved; try the next one
            }
        }
        return bind(0);
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    }
}
