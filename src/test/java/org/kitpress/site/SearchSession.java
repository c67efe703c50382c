package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kitpress.judge.StaticServer;
import org.kitpress.judge.Tab;

/** Tests of the search of the shipped toolkit, over HTTP: each begins on the same page and ends without errors. */
abstract class SearchSession {
    private final String page;

    StaticServer server;
    Tab tab;
    SearchUser user;

    /** @param page where each test begins, below the site's root */
    SearchSession(String page) {
        this.page = page;
    }

    @BeforeEach
    void open(Tab tab) {
        server = StaticServer.serve(BuiltSite.folder(), "/");
        this.tab = tab;
        user = new SearchUser(tab);
        tab.open(server.url(page));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), tab.log().errors());
        assertEquals(List.of(), tab.log().cspViolations());
        server.close();
    }
}
