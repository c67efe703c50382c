package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.render.html.view.PageView.GraphProperty;

/** Describes a page for other sites, which show a preview when someone shares it; see https://ogp.me. */
final class OpenGraph {
    private static final String IMAGE = "img/social.png";

    private OpenGraph() {}

    /** @param modified a full date; null if the page does not state one */
    static List<GraphProperty> of(
            Site site, Address address, String title, String description, @Nullable String modified) {
        List<GraphProperty> properties = new ArrayList<>();
        boolean home = address.equals(Address.HOME);
        properties.add(new GraphProperty("og:title", title));
        properties.add(new GraphProperty("og:description", description));
        properties.add(new GraphProperty("og:type", home ? "website" : "article"));
        properties.add(new GraphProperty("og:site_name", site.settings().title()));
        properties.add(new GraphProperty("og:locale", locale(site.language(address))));
        String url = site.absolute(address);
        if (url != null) {
            properties.add(new GraphProperty("og:url", url));
            if (site.assets().has(IMAGE)) {
                String image = site.absolute(site.assets().address(IMAGE));
                properties.add(new GraphProperty("og:image", String.valueOf(image)));
            }
        }
        if (modified != null && !home) {
            properties.add(new GraphProperty("article:modified_time", modified));
        }
        return List.copyOf(properties);
    }

    /** The protocol requires language_TERRITORY and assumes en_US if no locale is given. */
    private static String locale(String language) {
        return language.equals("en") ? "en_US" : language.replace('-', '_');
    }
}
