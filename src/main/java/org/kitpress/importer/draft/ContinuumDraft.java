package org.kitpress.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.kitpress.importer.document.Line;
import org.kitpress.importer.document.Source;
import org.kitpress.model.PageKind;

/** Writes the draft of a continuum: its levels, in the order of the document. */
public final class ContinuumDraft {
    private static final Pattern NAMED = Pattern.compile(
            "(?iu).*\\b(continuum|continuo|ladder of|spectrum of"
                    + "|(levels?|types?|stages?|degrees?) of (partnerships?|collaboration|cooperation|participation|engagement"
                    + "|involvement|working together)|(niveles|tipos|etapas|grados) de (colaboraci[oó]n|participaci[oó]n))\\b.*");

    private ContinuumDraft() {}

    /** Whether a document compares levels in a table, counts them in headings, or calls itself a continuum. */
    public static boolean isIn(Source source) {
        LevelFinder levelFinder = LevelFinder.of(source.blocks());
        return levelFinder.all().size() > 1
                && (levelFinder.sure() || NAMED.matcher(source.title()).matches());
    }

    public static Draft of(Source source) {
        YamlLines yamlLines = DraftHead.of(PageKind.CONTINUUM, source, Line.EMPTY);
        LevelFinder levelFinder = LevelFinder.of(source.blocks());
        RemainingBlocks remainingBlocks = new RemainingBlocks(source.blocks());
        remainingBlocks.take(levelFinder.taken());
        remainingBlocks.emptyHeadings(yamlLines);
        if (!remainingBlocks.left().isEmpty()) {
            yamlLines
                    .lookAt("this stood beside the levels. Is it what readers should know before them?")
                    .prose("body", remainingBlocks.left());
        }
        levelFinder.heads().forEach(heads -> yamlLines.comment("What the table tells of each: " + heads));
        if (levelFinder.all().isEmpty()) {
            yamlLines
                    .lookAt("no levels were found. A continuum needs some, the lowest first.")
                    .line("levels: []");
        } else {
            yamlLines.lookAt("are these the levels, from the lowest to the highest?");
        }
        yamlLines.items("levels", levelFinder.all(), draftLevel -> draftLevel.write(yamlLines));
        List<PartCount> counts = List.of(new PartCount(levelFinder.all().size(), "level"));
        return Draft.of(DraftNames.file(source.title()), PageKind.CONTINUUM, yamlLines, counts);
    }
}
