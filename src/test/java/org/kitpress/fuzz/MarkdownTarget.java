package org.kitpress.fuzz;

import static org.kitpress.fuzz.Reading.expect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kitpress.content.ContentReader.Content;
import org.kitpress.model.Messages;
import org.kitpress.render.html.CompiledTheme;
import org.kitpress.render.html.DefaultTheme;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.RenderOptions;

/** Reads a text, and renders its page with the theme that ships. Jazzer calls it. */
public final class MarkdownTarget {
    private static final String NAME = "content/page.md";
    private static final String HEAD = "---\ntitle: Page\nsummary: Use this.\n---\n";
    private static final MemorySite SITE = new MemorySite(NAME);
    private static final CompiledTheme THEME = new CompiledTheme(DefaultTheme.files());
    private static final Messages MESSAGES = DefaultTheme.words();
    private static final String FRAME = frame(Jsoup.parse(page("Text.")));

    private MarkdownTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        String html = Reading.twice(() -> page(text));
        if (html.isEmpty()) {
            expect(!content(text).findings().isEmpty(), "the file is skipped without a finding");
            return;
        }
        Document page = Jsoup.parse(html);
        String frame = frame(page);
        expect(frame.equals(FRAME), "the text leaves its place:\n" + frame + "\ninstead of\n" + FRAME);
        Element prose = page.selectFirst(".prose");
        if (prose != null) {
            List<String> harm = Harm.in(prose.html());
            expect(harm.isEmpty(), harm + " in " + prose.html());
        }
    }

    /** What is around the text: it has to be the same for each text. */
    private static String frame(Document page) {
        StringBuilder frame =
                new StringBuilder(page.head().select("meta,link,script,style").size() + " in the head\n");
        for (Element element : page.select("body > *, main > *")) {
            frame.append(element.normalName()).append(element.classNames()).append('\n');
        }
        return frame.toString();
    }

    private static Content content(String text) {
        return SITE.with(NAME, (HEAD + text).getBytes(StandardCharsets.UTF_8));
    }

    /** The page of a text; empty if the file could not be read as text. */
    static String page(String text) {
        Content content = content(text);
        HtmlRenderer renderer = new HtmlRenderer(
                content.toolkit(), content.targets(), THEME, MESSAGES, new RenderOptions(null, true, false));
        return renderer.pageTasks().stream()
                .filter(task -> task.source().equals(NAME))
                .map(task -> new String(task.run().bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
