package org.kitpress.render.data;

import java.util.Locale;
import java.util.Set;
import org.kitpress.model.Address;
import org.kitpress.model.Messages;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;

/** Prose as HTML with nothing added: addresses are relative to the site's root, ids are as they are in the text. */
final class PlainHtml {
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

    private final Targets targets;
    private final Messages messages;

    PlainHtml(Targets targets, Messages messages) {
        this.targets = targets;
        this.messages = messages;
    }

    String write(Prose prose) {
        StringBuilder out = new StringBuilder();
        for (Span span : prose.spans()) {
            if (span instanceof Span.Markup markup) {
                out.append(markup.html());
            } else if (span instanceof Span.Words words) {
                out.append(escape(words.text()));
            } else if (span instanceof Span.Quiet quiet) {
                out.append(escape(quiet.text()));
            } else if (span instanceof Span.Label label) {
                out.append(escape(label.in(messages)));
            } else if (span instanceof Span.Anchor anchor) {
                out.append(escape(anchor.id()));
            } else if (span instanceof Span.LocalReference reference) {
                out.append(escape("#" + reference.id()));
            } else if (span instanceof Span.Reference reference) {
                out.append(escape(address(targets.find(prose.links().get(reference.link())))));
            }
        }
        return out.toString();
    }

    /** Where a link leads, relative to the site's root; an outside address as it is; empty when it leads nowhere. */
    String address(Target target) {
        if (target instanceof Target.ToPage to) {
            return join(to.page().address(), to.fragment());
        } else if (target instanceof Target.ToAddress to) {
            return join(to.address(), to.fragment());
        } else if (target instanceof Target.ToBroken to) {
            return to.address().path();
        } else if (target instanceof Target.Outside to) {
            int colon = to.address().indexOf(':');
            String scheme =
                    colon < 0 ? "https" : to.address().substring(0, colon).toLowerCase(Locale.ROOT);
            return to.address().startsWith("//") || SAFE_SCHEMES.contains(scheme) ? to.address() : "";
        }
        return "";
    }

    private static String join(Address address, String fragment) {
        return fragment.isEmpty() ? address.path() : address.path() + "#" + fragment;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
