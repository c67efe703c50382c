package org.kitpress.importer.draft;

import java.util.regex.Pattern;

/** The aspect of a level that a text is about, by the English or Spanish words of its heading. */
enum LevelAspect {
    EXAMPLE("\\b(examples?|for instance|ejemplos?|por ejemplo)\\b"),
    SIGNS("\\b(signs?|characteristics?|features?|indicators?|looks? like|how (you can|to) tell|what (you|we) see"
            + "|what (partners|they|we|you) do|se\u00F1ales|caracter[i\u00ED]sticas|indicadores)\\b"),
    TAKES("\\b(takes?|requires?|requirements?|needs?|needed|conditions|requisitos|requiere|necesita|necesario)\\b"),
    DEFINITION("\\b(definitions?|descriptions?|meaning|means|what (it|this) is|definici[o\u00F3]n|descripci[o\u00F3]n"
            + "|significado|qu[e\u00E9] es)\\b"),
    /** Any other heading. */
    OTHER("");

    private final Pattern words;

    LevelAspect(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static LevelAspect of(String heading) {
        for (LevelAspect aspect : values()) {
            if (aspect.words.matcher(heading).find()) {
                return aspect;
            }
        }
        return OTHER;
    }
}
