package org.kitpress.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions and tabs that readers open keep their labels and their parts, in order. */
class AccordionsTest {
    private static final String BOTH = "**Who?**\n\nAll of us.\n\n**When?**\n\nToday.";

    @TempDir
    private Path folder;

    private static Arguments each(String one) {
        return Arguments.of(
                one.replace("Q", "Who?").replace("A.", "All of us.").replace("#1", "1")
                        + one.replace("Q", "When?").replace("A.", "Today.").replace("#1", "2"),
                BOTH);
    }

    static Stream<Arguments> accordions() {
        return Stream.of(
                each("<button aria-expanded=false aria-controls=p#1>Q</button><div id=p#1 hidden><p>A.</div>"),
                each("<button class=accordion>Q</button><div class=panel><p>A.</div>"),
                each(
                        "<button type=button class=collapsible>Q</button><div class=content style='display: none;'><p>A.</div>"),
                each("<button aria-controls=p#1><svg><path/></svg> Q <span class=sr-only>opens</span></button>"
                        + "<div id=p#1 aria-hidden=true>A.</div>"),
                each("<details><summary>Q</summary><p>A.</details>"),
                each("<dl class=faq><dt><button aria-expanded=false>Q</button><dd hidden>A.</dl>"),
                each("<dl><dt>Q<dd>A.</dl>"),
                each("<div class=faq-item><button>Q</button><div style='display:none'>A.</div></div>"
                        .replace("<button>", "<button class=faq-question>")),
                each(
                        "<div class='elementor-tab-title' role=button aria-controls=e#1 aria-expanded=false><a tabindex=0>Q</a></div>"
                                + "<div id=e#1 role=region hidden>A.</div>"),
                each("<a data-toggle=collapse href='#c#1'>Q</a><div id=c#1 class=collapse>A.</div>"),
                Arguments.of(
                        "<ul role=tablist><li><button role=tab id=t1 aria-controls=p1>Who?</button><li><button role=tab id=t2"
                                + " aria-controls=p2>When?</button></ul><div id=p1 role=tabpanel>All of us.</div><div id=p2 role=tabpanel"
                                + " hidden>Today.</div>",
                        BOTH),
                Arguments.of(
                        "<div role=tablist><a role=tab href='#p1' id=t1>Who?</a><a role=tab id=t2>When?</a></div>"
                                + "<div><div id=p1>All of us.</div><div role=tabpanel aria-labelledby=t2 style='display:none'>Today.</div></div>",
                        BOTH),
                Arguments.of(
                        "<h2 class=accordion-header><button class=accordion-button data-bs-toggle=collapse data-bs-target='#c'"
                                + " aria-controls=c>Who?</button></h2><div id=c class='accordion-collapse collapse'><p>All of us.</div>",
                        "## Who?\n\nAll of us."),
                Arguments.of(
                        "<button aria-expanded=false aria-controls=p><h3>Who?</h3></button><div id=p hidden>All of us.</div>",
                        "## Who?\n\nAll of us."),
                Arguments.of(
                        "<p>All of us.</p><button aria-expanded=false aria-controls=m>Read more</button><div id=m hidden>And you.</div>",
                        "All of us.\n\nAnd you."),
                Arguments.of(
                        "<nav><button aria-expanded=false aria-controls=n>Menu</button><ul id=n hidden><li>Home</ul></nav><p>Text.",
                        "Text."),
                Arguments.of(
                        "<button aria-expanded=false aria-controls=s>Search</button><div id=s hidden>Find <input type=search></div><p>Text.",
                        "Text."),
                Arguments.of(
                        "<div class=govuk-accordion__section><h2><button aria-controls=g aria-expanded=false><span>Who?</span><span"
                                + " class=govuk-visually-hidden>, </span><span class=govuk-accordion__section-toggle>Show</span></button></h2>"
                                + "<div id=g hidden=until-found>All of us.</div></div>",
                        "## Who?\n\nAll of us."),
                Arguments.of(
                        "<div><button aria-expanded=false aria-label='Expand Who?'><span>Who?</span></button></div><div aria-hidden=true>"
                                + "<p>All of us.</p></div>",
                        "**Who?**\n\nAll of us."),
                Arguments.of(
                        "<div class=tabs><ul class=tab-links><li><a href='#t1'>Who?</a><li><a href='#t2'>When?</a></ul><div"
                                + " class=tab-content><div id=t1>All of us.</div><div id=t2 style='display:none'>Today.</div></div></div>",
                        BOTH),
                Arguments.of(
                        "<div class=expand-container><div class=expand-content style='display:none'><p>All of us.</div></div>",
                        "All of us."),
                Arguments.of(
                        "<p>All of<span id=more style='display:none'> us.</span></p><button>Read more</button>",
                        "All of us."),
                Arguments.of(
                        "<ul class=to-do-list><li><div class='checkbox checkbox-on'></div> <span>Dig</span><li><div"
                                + " class='checkbox checkbox-off'></div> <span>Sow</span></ul>",
                        "- [x] Dig\n- [ ] Sow"),
                Arguments.of("<ul class=inline-task-list><li class=checked>Dig<li>Sow</ul>", "- [x] Dig\n- [ ] Sow"),
                Arguments.of("<p>Text.</p><div hidden>Secret</div><p style='display:none'>Old</p>", "Text."));
    }

    @ParameterizedTest
    @MethodSource("accordions")
    void labelsAndPartsAreKeptInOrder(String html, String expected) throws IOException {
        assertEquals(expected, Drafts.body(Drafts.ofPage(folder, "<h1>A document</h1>" + html)));
    }
}
