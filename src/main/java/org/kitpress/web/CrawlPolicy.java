package org.kitpress.web;

import java.time.Duration;

/**
 * Limits for requests to other sites.
 *
 * @param sites the number of sites in parallel; each site gets one request at a time
 * @param pause between two requests to the same site
 * @param timeout the timeout of a request
 * @param attempts the number of attempts if the site is busy or does not respond
 * @param longestDelay the longest delay that a busy site can ask for; if it asks for more, there is no further attempt
 * @param privateNetworks whether addresses in private networks are requested, too; content is not trusted, and could
 *     otherwise make a build server send requests within its own network
 */
public record CrawlPolicy(
        int sites, Duration pause, Duration timeout, int attempts, Duration longestDelay, boolean privateNetworks) {
    public static final CrawlPolicy POLITE =
            new CrawlPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(20), 3, Duration.ofSeconds(30), false);
}
