package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;

/** Writes the draft of a continuum: its levels, in the order of the document. */
public final class ContinuumDraft {
    private static final Pattern NAMED = Pattern.compile(
            "(?iu).*\\b(continuum|continuo|ladder of|spectrum of"
                    + "|(levels?|types?|stages?|degrees?) of (partnerships?|collaboration|cooperation|participation|engagement"
                    + "|involvement|working together)|(niveles|tipos|etapas|grados) de (colaboraci[oó]n|participaci[oó]n))\\b.*");

    private ContinuumDraft() {}

    /** Whether a document compares levels in a table, counts them in headings, or calls itself a continuum. */
    public static boolean isIn(Source source) {
        Levels levels = Levels.of(source.blocks());
        return levels.all().size() > 1
                && (levels.sure() || NAMED.matcher(source.title()).matches());
    }

    public static Draft of(Source source) {
        Yaml yaml = Head.of("continuum", source, Line.EMPTY);
        Levels levels = Levels.of(source.blocks());
        Parts parts = new Parts(source.blocks());
        parts.take(levels.taken());
        parts.emptyHeadings(yaml);
        if (!parts.left().isEmpty()) {
            yaml.lookAt("this stood beside the levels. Is it what readers should know before them?")
                    .prose("body", parts.left());
        }
        levels.heads().forEach(heads -> yaml.comment("What the table tells of each: " + heads));
        if (levels.all().isEmpty()) {
            yaml.lookAt("no levels were found. A continuum needs some, the lowest first.")
                    .line("levels: []");
        } else {
            yaml.lookAt("are these the levels, from the lowest to the highest?");
        }
        yaml.items("levels", levels.all(), level -> level.write(yaml));
        List<Count> counts = List.of(new Count(levels.all().size(), "level"));
        return Draft.of(Names.file(source.title()), "continuum", yaml, counts);
    }
}
