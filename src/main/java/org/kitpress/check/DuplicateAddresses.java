package org.kitpress.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kitpress.model.Address;
import org.kitpress.model.Generated;
import org.kitpress.model.PacketEdition;
import org.kitpress.model.Page;
import org.kitpress.model.Place;
import org.kitpress.model.Toolkit;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Two outputs with the same address in any case, because some file systems and servers do not tell cases apart. */
final class DuplicateAddresses implements Check {
    @Override
    public void check(CheckContext context, List<Finding> findings) {
        Toolkit toolkit = context.toolkit();
        Taken taken = new Taken(findings, new HashMap<>());
        Generated.ALL.forEach(own -> taken.by(own, "a page that Kitpress generates"));
        for (Page page : context.pages()) {
            for (PacketEdition edition : PacketEdition.of(page)) {
                taken.by(
                        edition.address(page),
                        "the print version of the packet " + page.head().file());
            }
        }
        Set<String> reserved = new HashSet<>(Generated.FOLDERS);
        toolkit.settings().languages().stream().skip(1).forEach(language -> reserved.add(language.tag()));
        for (Page page : context.pages()) {
            Place place = page.head().place();
            String folder = page.address().path().replaceFirst("/.*", "");
            if (page.address().path().contains("/") && reserved.contains(folder)) {
                findings.add(Rule.DUPLICATE_ADDRESS.at(
                        place,
                        "the folder '" + folder + "' of the site is reserved for generated files",
                        "Rename the folder in `content/`."));
            }
            taken.claim(
                    page.address(),
                    page.head().file(),
                    () -> place,
                    "Rename the file, or give it a different `slug:`.");
        }
        for (String asset : toolkit.assets()) {
            taken.claim(
                    new Address(asset.substring("content/".length())),
                    asset,
                    () -> Place.startOf(asset),
                    "Rename the file.");
        }
        aliases(context, taken);
    }

    /** Checked last, so that the finding is about the old address. */
    private static void aliases(CheckContext context, Taken taken) {
        context.toolkit()
                .folders()
                .forEach(folder -> taken.by(new Address(folder.address() + "index.html"), "the page of that folder"));
        for (Page page : context.pages()) {
            for (Address alias : page.head().aliases()) {
                String bare = alias.path().replaceFirst("(/index)?\\.html$", "");
                taken.claim(
                        alias,
                        page.head().file(),
                        () -> context.words().find(bare, page.head().place(), (line, at) -> isWhole(line, at, bare)),
                        "Remove the old address from `aliases:`.");
            }
        }
    }

    /** Whether the address there is complete, and not part of a longer one. */
    private static boolean isWhole(String line, int at, String address) {
        String before = line.substring(0, at);
        String after = line.substring(at + address.length());
        return !before.matches(".*[\\p{L}\\p{N}_.-]|.*[\\p{L}\\p{N}_.-]/")
                && after.matches("(/|\\.html|/index\\.html)?([\\s,\"'\\]}].*)?");
    }

    /** @param owners by address, in lowercase */
    private record Taken(List<Finding> findings, Map<String, String> owners) {
        void by(Address address, String owner) {
            owners.putIfAbsent(key(address), owner);
        }

        void claim(Address address, String file, Supplier<Place> place, String remedy) {
            String owner = owners.putIfAbsent(key(address), file);
            if (owner != null) {
                findings.add(Rule.DUPLICATE_ADDRESS.at(
                        place.get(), "the address '" + address.path() + "' is already used by " + owner, remedy));
            }
        }

        private static String key(Address address) {
            return address.path().toLowerCase(Locale.ROOT);
        }
    }
}
