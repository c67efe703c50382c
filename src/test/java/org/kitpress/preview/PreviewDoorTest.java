package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At which addresses of the machine a preview answers, and when no longer. */
class PreviewDoorTest {
    @TempDir
    private Path site;

    private Previewed preview;

    @BeforeEach
    void open() throws IOException {
        Previewed.writeSmallSite(site);
        preview = Previewed.of(site, false);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @Test
    void noOtherAddressOfTheMachineAnswers() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertFalse(answers(address), address + " answers");
                }
            }
        }
        assertTrue(answers(InetAddress.getByName("127.0.0.1")));
    }

    private boolean answers(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, preview.port()), 2000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aPortThatIsTakenIsPassedOver() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Previewed other = Previewed.at(site, taken.getLocalPort())) {
            assertNotEquals(taken.getLocalPort(), other.port());
            assertEquals(200, other.get("").statusCode());
        }
    }

    @Test
    void onceClosedNothingAnswers() throws IOException {
        Previewed other = Previewed.of(site, false);
        String address = other.url("");
        other.close();
        try {
            Previewed.send(HttpRequest.newBuilder(URI.create(address)).GET());
            throw new AssertionError("somebody answers at " + address);
        } catch (ConnectException expected) {
            assertEquals(0, other.failures().size());
        }
    }
}
