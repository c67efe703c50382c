package org.kitpress.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Opens a port on this machine's loopback address, which no other machine can reach. */
final class PortBinder {
    /** How many ports after the wanted one are tried before the system is asked for any. */
    private static final int NEIGHBOURS = 20;

    private static final int LAST_PORT = 65_535;

    private PortBinder() {}

    /**
     * @param wanted the port; 0 for any that is free
     * @return a server that is bound and not started
     */
    static HttpServer open(int wanted) throws IOException {
        for (int port = wanted; port <= Math.min(LAST_PORT, wanted + NEIGHBOURS); port++) {
            try {
                return bind(port);
            } catch (BindException e) {
                continue; // taken, or kept for the system; the next one then
            }
        }
        return bind(0);
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    }
}
