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

/** The addresses on other sites that a toolkit names, and what is said of them once they were asked for. */
public final class ExternalAddresses {
    /** Names that RFC 2606 keeps for examples: placeholders, which stand for nothing. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:.*\\.)?(?:example\\.(?:com|net|org)|example|invalid|test)");

    private final Map<String, List<Place>> places = new TreeMap<>();

    public ExternalAddresses(CheckContext toolkit) {
        String base = toolkit.toolkit().settings().baseUrl();
        for (ContactAddress contactAddress : ContactAddress.all(toolkit)) {
            String address = contactAddress.kind() == ContactAddress.Kind.WEB ? bare(contactAddress.value()) : null;
            boolean own = base != null && contactAddress.value().startsWith(base);
            Place place = contactAddress.place().get();
            boolean setting = place.file().equals(CheckContext.SETTINGS);
            if (address != null && !own && !setting) {
                places.computeIfAbsent(address, all -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Each once, sorted, without fragments. */
    public Set<String> all() {
        return places.keySet();
    }

    /** Null for what cannot be asked for; the rule about web addresses tells it. */
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

    /** What is to be said of the answers, at each place where the address stands. */
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
                        "'" + address + "' is not there: " + answer.detail(),
                        "Look for the page's new address, or take the link out."));
            case UNSURE ->
                findings.add(Rule.UNCHECKED_OUTSIDE_LINK.at(
                        place,
                        "'" + address + "' could not be checked: " + answer.detail(),
                        "Open it in a browser and see for yourself."));
            case GOOD -> {
                if (movedTo != null) {
                    findings.add(Rule.MOVED_OUTSIDE_LINK.at(
                            place,
                            "'" + address + "' has moved for good",
                            "Write `" + movedTo + "`, if it is still the page that you mean."));
                }
            }
        }
    }
}
