package org.kitpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitpress.model.Span;

class InlineTest {

    @Test
    void oneParagraphLosesItsTags() {
        assertEquals(
                List.of(new Span.Words("a "), new Span.Markup("<em>"), new Span.Words("b"), new Span.Markup("</em>")),
                Inline.unwrap(Rendering.prose("a *b*").spans()));
    }

    @Test
    void oneParagraphWithRawHtmlLosesThemToo() {
        assertEquals(
                List.of(new Span.Words("a "), new Span.Markup("<b>"), new Span.Words("b"), new Span.Markup("</b>")),
                Inline.unwrap(Rendering.prose("a <b>b</b>").spans()));
    }

    @Test
    void anythingElseStaysAsItIs() {
        for (String text : List.of("", "a\n\nb", "# a", "- a", "a\n\n- b", "a {.b}", "<p>a</p><p>b</p>", "> a")) {
            List<Span> spans = Rendering.prose(text).spans();
            assertEquals(spans, Inline.unwrap(spans));
        }
    }
}
