package org.kitpress.render.data;

import org.kitpress.model.Address;
import org.kitpress.model.HtmlText;
import org.kitpress.model.Messages;
import org.kitpress.model.Prose;
import org.kitpress.model.Span;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;
import org.kitpress.model.UrlSchemes;

/** Prose as HTML with nothing added: addresses are relative to the site's root, ids are as they are in the text. */
record PlainHtml(Targets targets, Messages messages) {
    String write(Prose prose) {
        StringBuilder out = new StringBuilder();
        for (Span span : prose.spans()) {
            if (span instanceof Span.Markup markup) {
                out.append(markup.html());
            } else if (span instanceof Span.Words words) {
                HtmlText.escape(words.text(), out);
            } else if (span instanceof Span.Quiet quiet) {
                HtmlText.escape(quiet.text(), out);
            } else if (span instanceof Span.Label label) {
                HtmlText.escape(label.in(messages), out);
            } else if (span instanceof Span.Anchor anchor) {
                HtmlText.escape(anchor.id(), out);
            } else if (span instanceof Span.LocalReference reference) {
                HtmlText.escape("#" + reference.id(), out);
            } else if (span instanceof Span.Reference reference) {
                HtmlText.escape(address(targets.find(prose.links().get(reference.link()))), out);
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
            return UrlSchemes.isSafe(to.address()) ? to.address() : "";
        }
        return "";
    }

    private static String join(Address address, String fragment) {
        return fragment.isEmpty() ? address.path() : address.path() + "#" + fragment;
    }
}
