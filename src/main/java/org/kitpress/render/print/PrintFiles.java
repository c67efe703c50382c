package org.kitpress.render.print;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The only files that print documents can load.
 *
 * @param theme the theme's print files, by their path below its folder {@code print/}: {@code sheet.css}
 * @param site images, by their path in the site
 */
public record PrintFiles(SortedMap<String, byte[]> theme, SortedMap<String, byte[]> site) {
    static final String THEME = "theme:/";
    static final String SITE = "site:/";

    public PrintFiles {
        theme = new TreeMap<>(theme);
        site = new TreeMap<>(site);
    }

    /** The file at an address that begins with {@code theme:/} or {@code site:/}; null when there is none. */
    byte @Nullable [] at(String address) {
        if (address.startsWith(THEME)) {
            return theme.get(address.substring(THEME.length()));
        }
        return address.startsWith(SITE) ? site.get(address.substring(SITE.length())) : null;
    }
}
