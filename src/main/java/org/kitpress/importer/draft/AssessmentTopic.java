package org.kitpress.importer.draft;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a needs assessment, recognized by the words of its heading, in English or Spanish. */
enum AssessmentTopic {
    PRIORITIES("priorit(y|ies)|recommendations?|next steps|prioridad(es)?|recomendaci(o|ó)n(es)?"),
    GAPS("(service )?gaps?|unmet needs?|what is missing|brechas?|carencias|necesidades no cubiertas"),
    FINDINGS("(key |main )?findings?|identified needs|needs|results|hallazgos|resultados|necesidades"),
    VOICES("what (partners|people|families|parents) (said|told us)|voices|comments|quotes|lo que dijeron.*|voces"),
    LIMITS("limit(s|ations)( of the data)?|limitaciones|l(i|í)mites"),
    DATA("(data )?sources( of data)?|data( used)?|fuentes( de datos)?|datos"),
    METHOD("method(s|ology)?|how (we|it was) (did|made|done).*|process|approach|m(e|é)todos?|metodolog(i|í)a"),
    SERVICES("(existing |available |current )?services.*|programs|resources|servicios.*|programas"),
    POPULATIONS(
            "(target )?populations?.*|demographics?|children and families|who lives.*|poblaci(o|ó)n.*|demograf(i|í)a");

    private final Pattern heading;

    AssessmentTopic(String words) {
        heading = Pattern.compile(
                "(?:\\d+[.)]?\\s+)?(?:the |our |los |las |el |la )?(?:" + words + ")\\s*:?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The topic that a heading names; null when it names none. */
    static @Nullable AssessmentTopic of(String title) {
        for (AssessmentTopic topic : values()) {
            if (topic.heading.matcher(title.strip()).matches()) {
                return topic;
            }
        }
        return null;
    }
}
