package org.kitpress.editing.scaffold;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.kitpress.model.Address;
import org.kitpress.model.Generated;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.PageKind;
import org.kitpress.model.Settings;
import org.kitpress.model.Toolkit;

/** Everything that has an address on the site, now or as a draft, in lowercase. */
final class TakenAddresses {
    private static final String CONTENT = "content/";

    private final Set<String> taken = new HashSet<>();

    TakenAddresses(Toolkit toolkit) {
        Generated.ALL.forEach(this::take);
        toolkit.pages().forEach(page -> {
            take(page.address());
            take(Address.ofFile(page.head().file()));
            page.head().aliases().forEach(this::take);
            PacketEdition.of(page).forEach(edition -> take(edition.address(page)));
        });
        toolkit.broken().forEach(broken -> take(broken.address()));
        toolkit.assets().forEach(asset -> take(new Address(asset.substring(CONTENT.length()))));
        toolkit.folders().forEach(folder -> take(new Address(folder.address() + "index.html")));
        Generated.FOLDERS.forEach(folder -> take(new Address(folder + "/")));
        toolkit.settings().languages().stream()
                .skip(1)
                .map(Settings.Language::tag)
                .forEach(tag -> take(new Address(tag + "/")));
    }

    private void take(Address address) {
        taken.add(address.path().toLowerCase(Locale.ROOT));
    }

    /** Takes the address of a new file, and those of its documents; false if one of them is taken. */
    boolean claim(String path, PageKind kind) {
        Address address = Address.ofFile(path);
        Set<String> wanted = new HashSet<>(Set.of(address.path().toLowerCase(Locale.ROOT)));
        if (kind.hasEditions()) {
            Arrays.stream(PacketEdition.values())
                    .map(edition -> address.withExtension("-" + edition.id() + ".html"))
                    .forEach(edition -> wanted.add(edition.toLowerCase(Locale.ROOT)));
        }
        return wanted.stream().noneMatch(taken::contains) && taken.addAll(wanted);
    }

    /** Whether nothing is in a folder of the content, and the site needs no folder of that name. */
    boolean isFreeFolder(String path) {
        String folder = Address.ofFile(path + "/index.md").folder().toLowerCase(Locale.ROOT);
        return taken.stream().noneMatch(address -> address.startsWith(folder));
    }
}
