package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.kitpress.judge.Browser;
import org.kitpress.judge.Tab;

/** Opens pages with hostile texts, with the site's policy and without it, and notices what runs and what could. */
final class HostileJudge {
    private static final String CALL = "window.ran = () => console.error('a hostile text ran')";

    /** What could run in a page: handlers, addresses of scripts, elements that load or redirect. */
    private static final String HARM = """
            (() => {
              const harm = [];
              const bad = /^[\\u0000-\\u0020]*(javascript|vbscript|livescript|data:(?!image\\/(png|jpeg|gif|webp|svg)))/i;
              for (const e of document.querySelectorAll('*')) {
                for (const a of e.attributes) {
                  if (/^on/i.test(a.name)) harm.push(e.localName + ' ' + a.name);
                  if (/^(href|src|action|formaction|data|xlink:href|background|ping|srcdoc)$/i.test(a.name)
                      && bad.test(a.value.replace(/[\\t\\n\\r]/g, ''))) harm.push(e.localName + ' ' + a.name + '=' + a.value);
                }
                if (/^(iframe|frame|object|embed|applet|base|style|portal|animate|set|foreignobject)$/i.test(e.localName)
                    || e.localName === 'meta' && e.httpEquiv && !/content-security-policy/i.test(e.httpEquiv)
                    || e.localName === 'script' && !e.src && e.type !== 'application/ld+json') {
                  harm.push(e.outerHTML.slice(0, 200));
                }
              }
              return harm.join('\\n');
            })()""";

    /** Looks at pages on one tab. */
    interface Look {
        void at(Tab tab, String policy) throws Exception;
    }

    private final AtomicInteger judged = new AtomicInteger();

    /** How many states of pages were harmless. */
    int judged() {
        return judged.get();
    }

    /** Looks with the policy and without it at the same time. */
    static void both(Browser browser, Look look) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> with = other.submit(() -> look(browser, true, look));
            look(browser, false, look);
            with.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            other.shutdownNow();
        }
    }

    private static void look(Browser browser, boolean hasPolicy, Look look) {
        try (Tab tab = tab(browser, hasPolicy)) {
            look.at(tab, hasPolicy ? " with the policy" : " without the policy");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Tab tab(Browser browser, boolean hasPolicy) {
        Tab tab = browser.openTab();
        tab.runFirst(CALL);
        tab.setPolicy(hasPolicy);
        return tab;
    }

    void assertHarmless(Tab tab, String origin, String what) {
        assertEquals("", tab.evaluate(HARM).asText(), what);
        assertNothingRan(tab, origin, what);
        judged.incrementAndGet();
    }

    static void assertNothingRan(Tab tab, String origin, String what) {
        assertFalse(tab.log().errors().stream().anyMatch(error -> error.contains("hostile")), what);
        assertEquals(List.of(), tab.log().cspViolations(), what);
        assertEquals(
                List.of(),
                tab.log().requests().stream()
                        .filter(request -> !request.url().startsWith(origin)
                                && !request.url().startsWith("data:image/"))
                        .toList(),
                what);
    }
}
