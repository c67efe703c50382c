package org.kitpress.web;

import java.time.Duration;

/**
 * How politely sites are asked.
 *
 * @param sites how many sites are asked at the same time; each is asked one thing at a time
 * @param pause between two questions to the same site
 * @param patience how long an answer may take
 * @param tries how often a question is asked when the site is busy or does not answer
 * @param longestWait the longest time that a busy site may ask for; when it wants more, it is left alone
 * @param privateNetworks whether addresses in private networks are asked, too; content is not trusted, and could
 *     otherwise make a build machine knock at the doors of its own network
 */
public record CrawlPolicy(
        int sites, Duration pause, Duration patience, int tries, Duration longestWait, boolean privateNetworks) {
    public static final CrawlPolicy POLITE =
            new CrawlPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(20), 3, Duration.ofSeconds(30), false);
}
