package org.kitpress.judge;

import java.util.Map;

/** What lies between a tab and the servers; files from disk are not touched by it. */
public final class Network {
    private final Tab tab;

    Network(Tab tab) {
        this.tab = tab;
    }

    /** Whether nothing answers from now on. */
    public void setOffline(boolean offline) {
        set(offline, 0);
    }

    /** How many milliseconds each answer comes late from now on. */
    public void setLatency(int milliseconds) {
        set(false, milliseconds);
    }

    private void set(boolean offline, int latency) {
        tab.call(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
