package org.kitpress.importer.draft;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A topic in a description of an organization, by the English or Spanish words of a heading or a label. */
enum OrganizationTopic {
    MISSION("mission|(our )?purpose|misi[oó]n|prop[oó]sito"),
    VISION("vision|visi[oó]n"),
    CHARGE("charge|mandate|encargo|mandato"),
    CONTACTS("contacts?|reach us|how to reach|get in touch|cont[aá]ctos?|cont[aá]ctenos"),
    AREAS("what (we|it|they|the [\\p{L} ]+) (do|does)|areas? of work|lines? of business|our work|services"
            + "|programs|projects|priorities|focus areas|activities|qu[eé] hacemos|servicios|[aá]reas|programas"
            + "|actividades");

    /** A regular expression for the topic's labels. */
    final String words;

    private final Pattern heading;

    OrganizationTopic(String words) {
        this.words = words;
        heading = Pattern.compile(
                "(?:.*\\s)?(?:" + words + ")(?:\\b.*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The topic of a heading; null for none. */
    static @Nullable OrganizationTopic of(String heading) {
        for (OrganizationTopic topic : values()) {
            if (topic.isNamedBy(heading)) {
                return topic;
            }
        }
        return null;
    }

    boolean isNamedBy(String heading) {
        return this.heading.matcher(heading.strip()).matches();
    }
}
