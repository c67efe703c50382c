package org.kitpress.importer.draft;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an organization tells about itself, by the words of a heading or a label, in English or Spanish. */
enum OrganizationTopic {
    MISSION("mission|(our )?purpose|misi[oó]n|prop[oó]sito"),
    VISION("vision|visi[oó]n"),
    CHARGE("charge|mandate|encargo|mandato"),
    CONTACTS("contacts?|reach us|how to reach|get in touch|cont[aá]ctos?|cont[aá]ctenos"),
    AREAS("what (we|it|they|the [\\p{L} ]+) (do|does)|areas? of work|lines? of business|our work|services"
            + "|programs|projects|priorities|focus areas|activities|qu[eé] hacemos|servicios|[aá]reas|programas"
            + "|actividades");

    /** The same words as a label before a text. */
    final String words;

    private final Pattern heading;

    OrganizationTopic(String words) {
        this.words = words;
        heading = Pattern.compile(
                "(?:.*\\s)?(?:" + words + ")(?:\\b.*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Null when the words name nothing of it. */
    static @Nullable OrganizationTopic of(String heading) {
        for (OrganizationTopic organizationTopic : values()) {
            if (organizationTopic.isNamedBy(heading)) {
                return organizationTopic;
            }
        }
        return null;
    }

    boolean isNamedBy(String heading) {
        return this.heading.matcher(heading.strip()).matches();
    }
}
