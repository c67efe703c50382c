package org.kitpress.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.NamedReference;
import org.kitpress.model.PageLink;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Prose;
import org.kitpress.output.OutputFile;

/** The functions that the template of a page can call; each function has the name of its component. */
public record PageFunctions(
        TemplateFunction prose,
        TemplateFunction inline,
        TemplateFunction quiet,
        TemplateFunction text,
        TemplateFunction link,
        TemplateFunction party,
        TemplateFunction asset,
        TemplateFunction icon,
        TemplateFunction w,
        TemplateFunction find,
        TemplateFunction date,
        TemplateFunction number,
        TemplateFunction terms,
        TemplateFunction stampCode) {

    static PageFunctions of(Site site, PageLinks links, HtmlProse prose) {
        Parties parties = new Parties(site, links, prose);
        GlossaryViews glossary = new GlossaryViews(site, links, prose);
        return new PageFunctions(
                a -> prose.write(first(a, Prose.class, "prose")),
                a -> HtmlProse.inline(prose.write(first(a, Prose.class, "inline"))),
                a -> HtmlProse.inline(prose.writeQuiet(first(a, Prose.class, "quiet"))),
                a -> first(a, Prose.class, "text").plain().replace('\n', ' '),
                a -> links.view(first(a, PageLink.class, "link")),
                a -> parties.view(first(a, NamedReference.class, "party")),
                a -> asset(site, links, first(a, String.class, "asset")),
                a -> site.icons().get(first(a, String.class, "icon")),
                a -> words(site, first(a, String.class, "w"), a.subList(1, a.size())),
                a -> site.words().find(first(a, String.class, "find"), a.subList(1, a.size())),
                a -> site.dates().view(first(a, PartialDate.class, "date")),
                a -> site.words().number(first(a, Number.class, "number").longValue()),
                a -> glossary.used(),
                a -> stampCode(site, links));
    }

    private static String words(Site site, String key, List<@Nullable Object> values) {
        String text = site.words().find(key, values);
        if (text == null) {
            throw new IllegalArgumentException("no words file has the key '" + key + "'");
        }
        return text;
    }

    private static String asset(Site site, PageLinks links, String name) {
        Address address = site.assets().address(name);
        return links.here().to(address);
    }

    private static @Nullable String stampCode(Site site, PageLinks links) {
        OutputFile file = QrCodeSvg.file(site, links.here().address());
        return file == null ? null : links.here().to(new Address(file.path()));
    }

    private static <T> T first(List<@Nullable Object> arguments, Class<T> type, String function) {
        Object value = arguments.isEmpty() ? null : arguments.get(0);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(function + "() takes a " + type.getSimpleName() + ", not "
                    + (value == null ? "nothing" : value.getClass().getSimpleName()));
        }
        return type.cast(value);
    }
}
