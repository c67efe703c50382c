package org.kitpress.render.html;

import org.jspecify.annotations.Nullable;
import org.kitpress.model.NamedReference;
import org.kitpress.model.PageLink;
import org.kitpress.model.Party;
import org.kitpress.render.html.view.Markup;
import org.kitpress.render.html.view.PartyView;

/** Prepares parties for one page. */
record Parties(Site site, PageLinks links, HtmlProse prose) {
    /** Uses the id as the name of a party that is not listed; a check has already reported it. */
    PartyView view(NamedReference named) {
        Party party = site.party(named.id());
        if (party == null) {
            return new PartyView(named.id(), named.id(), null, null, null);
        }
        return new PartyView(party.id(), party.name(), party.abbreviation(), note(party), href(party));
    }

    private @Nullable Markup note(Party party) {
        return party.note().isEmpty() ? null : HtmlProse.inline(prose.writeQuiet(party.note()));
    }

    private @Nullable String href(Party party) {
        PageLink page = party.page();
        return page == null || !links.isShown(page) ? null : links.view(page).href();
    }
}
