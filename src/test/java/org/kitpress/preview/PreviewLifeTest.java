package org.kitpress.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitpress.judge.RequiresBrowser;
import org.kitpress.judge.Tab;

/** What scripts of a theme set up ends when the page is made anew, and they notice nothing of the preview otherwise. */
@RequiresBrowser
class PreviewLifeTest {
    /** Says of everything that it hears in which of its runs it was set up. The document outlives the runs. */
    private static final String RESTLESS = """
            (function () {
              document.runs = (document.runs || 0) + 1;
              document.heard = document.heard || [];
              var run = document.runs;
              var hear = function (what) { return function () { document.heard.push(what + " " + run); }; };
              window.own = (window.own || 0) + 1;
              hear("own " + window.own + " in")();
              document.addEventListener("DOMContentLoaded", hear("content"));
              window.addEventListener("load", hear("load"));
              window.addEventListener("pagehide", hear("pagehide"));
              document.addEventListener("keydown", hear("key"), true);
              document.documentElement.addEventListener("keydown", { handleEvent: hear("object") });
              window.onkeydown = hear("property");
              document.body.addEventListener("click", hear("click"));
              setInterval(hear("tick"), 10);
              (function frame() { hear("frame")(); requestAnimationFrame(frame); })();
              setTimeout(hear("late"), 300);
              new MutationObserver(hear("change")).observe(document.documentElement, { attributes: true });
            })();
            """;

    /** What a page's script may expect of the browser; names what is not so. */
    private static final String EXPECTATIONS = """
            (async () => {
              const wrong = [];
              const expect = (name, is) => { if (!is) wrong.push(name); };
              const target = new EventTarget();
              const fire = () => target.dispatchEvent(new Event("x"));
              let heard = 0;
              const act = function () { heard += 1; };
              const after = (name, wanted) => { heard = 0; fire(); fire(); expect(name, heard === wanted); };
              expect("no return value", target.addEventListener("x", act) === undefined);
              target.addEventListener("x", act);
              after("twice is once", 2);
              target.removeEventListener("x", act);
              after("removed", 0);
              target.addEventListener("x", act, true);
              target.removeEventListener("x", act);
              after("capturing is another one", 2);
              target.removeEventListener("x", act, { capture: true });
              after("capturing removed", 0);
              target.addEventListener("x", act, { once: true });
              after("once", 1);
              const object = { handleEvent() { heard += this === object ? 1 : 100; } };
              target.addEventListener("x", object);
              after("object", 2);
              target.removeEventListener("x", object);
              const own = new AbortController();
              target.addEventListener("x", act, { signal: own.signal });
              after("own signal", 2);
              own.abort();
              after("own signal aborted", 0);
              let self = null;
              target.addEventListener("x", function () { self = this; }, { once: true });
              fire();
              expect("this", self === target);
              const passive = new Event("x", { cancelable: true });
              target.addEventListener("x", (event) => event.preventDefault(), { once: true, passive: true });
              target.dispatchEvent(passive);
              expect("passive", !passive.defaultPrevented);
              target.addEventListener("x", null);
              const refused = (...values) => {
                try { target.addEventListener(...values); } catch (error) { return error instanceof TypeError; }
                return false;
              };
              expect("too few", refused("x"));
              expect("wrong signal", refused("x", act, { signal: {} }));
              expect("name", target.addEventListener.name === "addEventListener" && target.addEventListener.length === 2);
              let bare = false;
              const { addEventListener: add } = window;
              add("y", () => { bare = true; }, { once: true });
              window.dispatchEvent(new Event("y"));
              expect("without an object", bare);
              expect("values of timers", await new Promise((done) => setTimeout((...values) => done(values.join()), 1, 2, 3)) === "2,3");
              const id = setTimeout(act, 1);
              expect("number of a timer", Number.isInteger(id));
              heard = 0;
              clearTimeout(id);
              await new Promise((done) => setTimeout(done, 20));
              expect("cleared", heard === 0);
              expect("time of a frame", await new Promise((done) => requestAnimationFrame((time) => done(typeof time))) === "number");
              expect("channel", new BroadcastChannel("z") instanceof BroadcastChannel);
              return wrong.join();
            })()
            """;

    private static final String NEW = "      - id: fresh/        text: New words?/";

    @TempDir
    private Path site;

    private Previewed preview;

    private OpenPage open(Tab tab, String themeScript) throws IOException {
        Previewed.write(site, "themes/default/assets/js/print.js", themeScript);
        preview = OpenPage.preview(site);
        return new OpenPage(preview, tab, "step.html");
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @Test
    void nothingThatWasSetUpBeforeIsHeardAgain(Tab tab) throws IOException {
        OpenPage open = open(tab, RESTLESS);
        for (int i = 1; i <= 3; i++) {
            open.addQuestion(i);
        }
        String last = "document.heard.filter((each) => each.endsWith('4'))";
        assertEquals("true", open.text("String(" + last + ".includes('own 1 in 4'))"), "the window is as it was");
        tab.awaitTrue(last + ".includes('content 4') && " + last + ".includes('load 4')");
        assertFalse(open.isTrue("document.heard.includes('pagehide 4')"));
        assertEquals("true", open.text("String(document.heard.includes('pagehide 3'))"));
        tab.evaluate("document.heard = []");
        tab.keyboard().type("k");
        tab.evaluate("document.body.click()");
        tab.evaluate("document.documentElement.dataset.seen = 1");
        String all = "['key', 'object', 'property', 'click', 'tick', 'frame', 'late', 'change']";
        tab.awaitTrue(all + ".every((each) => document.heard.includes(each + ' 4'))");
        assertEquals("", open.text("document.heard.filter((each) => !each.endsWith('4')).join()"));
        String once = "document.heard.filter((each) => /^(key|object|property|click|late) /.test(each)).length";
        assertEquals(5, open.evaluate(once).asInt());
        open.assertLoadedOnce();
    }

    @Test
    void scriptsFindTheBrowserAsItIs(Tab tab) throws IOException {
        assertEquals("", open(tab, "").text(EXPECTATIONS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let counted = 1;",
                "var counted = 1;",
                "new BroadcastChannel('news').onmessage = function () {};",
                "document.head.appendChild(document.createElement('style'));",
                "if (document.runs) throw new Error('twice'); document.runs = 1;"
            })
    void aScriptThatCannotRunTwiceHasThePageLoadedAgain(String themeScript, Tab tab) throws IOException {
        OpenPage open = open(tab, themeScript);
        tab.awaitPage(() -> {
            try {
                open.write("step.yaml", "      - id: where/", NEW + "      - id: where/");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals(1, open.count("#fresh"));
    }
}
