package org.kitpress.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;
import org.kitpress.report.Finding;
import org.kitpress.report.LinkStatus;
import org.kitpress.report.Rule;

/** The addresses on other sites that a toolkit links to, and the findings about them once they were checked. */
public final class ExternalAddresses {
    /** Names that RFC 2606 reserves for examples: placeholders that are never checked. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:.*\\.)?(?:example\\.(?:com|net|org)|example|invalid|test)");

    private final Map<String, List<Place>> places = new TreeMap<>();

    public ExternalAddresses(CheckContext context) {
        String base = context.toolkit().settings().baseUrl();
        for (ContactAddress contactAddress : ContactAddress.all(context)) {
            String address = contactAddress.kind() == ContactAddress.Kind.WEB ? bare(contactAddress.value()) : null;
            boolean own = base != null && contactAddress.value().startsWith(base);
            Place place = contactAddress.place().get();
            boolean setting = place.file().equals(CheckContext.SETTINGS);
            if (address != null && !own && !setting) {
                places.computeIfAbsent(address, all -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Each address once, sorted, without fragments. */
    public Set<String> all() {
        return places.keySet();
    }

    /** Null for an address that cannot be requested; {@link BadAddresses} reports it. */
    private static @Nullable String bare(String address) {
        try {
            URI uri = new URI(address.replaceFirst("#.*", ""));
            String host = uri.getHost();
            return host == null
                            || PLACEHOLDER
                                    .matcher(host.toLowerCase(Locale.ROOT))
                                    .matches()
                    ? null
                    : uri.toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The findings about the results, at each place with the address. */
    public List<Finding> findings(Map<String, LinkStatus> answers) {
        List<Finding> findings = new ArrayList<>();
        places.forEach((address, all) -> {
            LinkStatus answer = answers.get(address);
            if (answer != null) {
                all.forEach(place -> add(findings, address, answer, place));
            }
        });
        return findings;
    }

    private static void add(List<Finding> findings, String address, LinkStatus answer, Place place) {
        String movedTo = answer.movedTo();
        switch (answer.state()) {
            case DEAD ->
                findings.add(Rule.DEAD_OUTSIDE_LINK.at(
                        place,
                        "'" + address + "' does not exist: " + answer.detail(),
                        "Look for the new address of the page, or remove the link."));
            case UNSURE ->
                findings.add(Rule.UNCHECKED_OUTSIDE_LINK.at(
                        place,
                        "'" + address + "' could not be checked: " + answer.detail(),
                        "Open it in a browser to check whether it works."));
            case GOOD -> {
                if (movedTo != null) {
                    findings.add(Rule.MOVED_OUTSIDE_LINK.at(
                            place,
                            "'" + address + "' has moved permanently",
                            "If it is still the right page, change the address to `" + movedTo + "`."));
                }
            }
        }
    }
}
