package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** The search when parts of it cannot be had. */
@RequiresBrowser
class SearchFailureTest {
    @Test
    void offlineItSaysSoWithTheListOfEverythingAndWorksAgainLater(Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("search.html"));
            tab.network().setOffline(true);
            user.type("memorandum");
            user.awaitStatus("could not be loaded");
            assertTrue(user.isShown("[data-help] a[href='a-z.html']"));
            assertTrue(user.isShown("[data-again]"));
            tab.network().setOffline(false);
            tab.evaluate("document.querySelector('[data-again]').click()");
            user.awaitAnswerTo("memorandum");
            assertFalse(user.isShown("[data-help]"));
        }
    }

    @Test
    void offlineTheBoxOfAnotherPageSaysSo(Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("planning/mission.html"));
            user.goToBox();
            tab.awaitTrue("window.lunr");
            tab.network().setOffline(true);
            user.type("memorandum");
            tab.awaitTrue("document.querySelector('form [role=status]').textContent.includes('could not be loaded')");
            assertTrue(user.isShown("[data-all-results]"));
        }
    }

    @Test
    void aSlowAnswerIsSaidToBeSlowAndShowsAllTheSame(Tab tab) {
        try (StaticServer server = StaticServer.serve(BuiltSite.folder(), "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("search.html"));
            tab.network().setLatency(2_500);
            user.type("memorandum");
            user.awaitStatus("takes longer than usual");
            assertTrue(user.isShown("[data-help] a[href='a-z.html']"));
            tab.network().setLatency(0);
            user.awaitAnswerTo("memorandum");
            assertFalse(user.isShown("[data-help]"));
        }
    }

    @Test
    void aSitePublishedAnewUnderAnOpenPageIsSearchedAnew(Tab tab, @TempDir Path site) throws IOException {
        copy(BuiltSite.folder(), site);
        try (StaticServer server = StaticServer.serve(site, "/")) {
            SearchUser user = new SearchUser(tab);
            tab.open(server.url("search.html"));
            user.type("mission");
            user.awaitAnswerTo("mission");
            publishAnew(site.resolve("search"));
            user.paste("confidential");
            user.awaitAnswerTo("confidential");
            assertFalse(user.titles().isEmpty());
            assertEquals(
                    1,
                    tab.log().requests().stream()
                            .filter(r -> r.url().contains("start.js?again="))
                            .count());
            user.paste("memorandum");
            user.awaitAnswerTo("memorandum");
            assertEquals(List.of(), tab.log().errors());
        }
    }

    @Test
    void withoutOneOfItsScriptsThePageIsTheListOfEverything(Tab tab, @TempDir Path site) throws IOException {
        copy(BuiltSite.folder(), site);
        try (Stream<Path> scripts = Files.list(site.resolve("assets/js"))) {
            Files.delete(scripts.filter(file -> file.getFileName().toString().startsWith("search."))
                    .findAny()
                    .orElseThrow());
        }
        try (StaticServer server = StaticServer.serve(site, "/")) {
            tab.open(server.url("search.html?q=mission"));
            SearchUser user = new SearchUser(tab);
            assertTrue(user.isShown(".everything"));
            assertTrue(user.isShown("[data-without-script]"));
            assertFalse(user.isShown("[data-status]"));
        }
    }

    /** Gives every part another name, as a build of changed content does. */
    private static void publishAnew(Path search) throws IOException {
        Path start = search.resolve("start.js");
        Files.writeString(start, Files.readString(start).replaceAll("(\"hash\":\"|\"lunr\\.)\\w{3}", "$1aaa"));
        try (Stream<Path> parts = Files.list(search.resolve("parts"))) {
            for (Path part : parts.toList()) {
                Files.move(
                        part, part.resolveSibling(part.getFileName().toString().replaceFirst("\\.\\w{3}", ".aaa")));
            }
        }
        assertTrue(Files.readString(start, StandardCharsets.UTF_8).contains("aaa"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
