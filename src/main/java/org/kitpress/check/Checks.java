package org.kitpress.check;

import java.util.List;
import java.util.concurrent.Callable;
import org.kitpress.report.Finding;

/** All checks of a toolkit. A new check is a {@link org.kitpress.report.Rule}, a class, and its line here. */
public final class Checks {
    static final List<Check> ALL = List.of(
            new MissingHome(),
            new DuplicateAddresses(),
            new DeadLinks(),
            new ForbiddenTargets(),
            new UnknownReferences(),
            new UnusedNames(),
            new Navigation(),
            new RelatedPages(),
            new SupersededPages(),
            new HeadingLevels(),
            new LinkTexts(),
            new AltTexts(),
            new UndefinedAbbreviations(),
            new DuplicateTerms(),
            new DuplicateStatements(),
            new DanglingMarks(),
            new UnresolvedSources(),
            new BadAddresses(),
            new Dates(),
            new Packets(),
            new PlanningSteps(),
            new UnparsedLinks(),
            new Footnotes(),
            new OpenDecisions(),
            new Translations(),
            new UnfinishedLanguages(),
            new UnsearchableScripts(),
            new DuplicateWording(),
            new HeavyImages(),
            new HardToReadPages());

    private Checks() {}

    /** The checks one by one, to run them on several cores; the findings of each are in no particular order. */
    public static List<Callable<List<Finding>>> tasks(CheckContext context) {
        return ALL.stream()
                .<Callable<List<Finding>>>map(check -> () -> check.check(context))
                .toList();
    }
}
