package org.kitpress.importer.draft;

import java.util.regex.Pattern;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a continuum. Its levels keep the order of the document. */
public final class ContinuumDraft {
    private static final Pattern NAMED = Pattern.compile(
            "(?iu).*\\b(continuum|continuo|ladder of|spectrum of"
                    + "|(levels?|types?|stages?|degrees?) of (partnerships?|collaboration|cooperation|participation|engagement"
                    + "|involvement|working together)|(niveles|tipos|etapas|grados) de (colaboraci[oó]n|participaci[oó]n))\\b.*");

    private ContinuumDraft() {}

    /** Whether a document compares levels in a table, numbers them in headings, or calls itself a continuum. */
    public static boolean matches(Source source) {
        LevelFinder finder = LevelFinder.of(source.blocks());
        return finder.levels().size() > 1
                && (finder.unambiguous() || NAMED.matcher(source.title()).matches());
    }

    public static Draft of(Source source) {
        YamlWriter yaml = DraftHead.of(PageKind.CONTINUUM, source, Line.EMPTY);
        LevelFinder finder = LevelFinder.of(source.blocks());
        RemainingBlocks remaining = new RemainingBlocks(source.blocks());
        remaining.take(finder.taken());
        remaining.writeBody(yaml, "This text was outside the levels. Should readers see it before the levels?");
        finder.headers().forEach(headers -> yaml.comment("Columns in the document: " + headers));
        if (finder.levels().isEmpty()) {
            yaml.reviewNote("No levels were found. Add them here, the lowest first.")
                    .line("levels: []");
        } else {
            yaml.reviewNote("Are these the levels, from lowest to highest?");
        }
        yaml.list("levels", finder.levels(), level -> level.write(yaml));
        return Draft.of(
                source, PageKind.CONTINUUM, yaml, new PartCount(finder.levels().size(), "level"));
    }
}
