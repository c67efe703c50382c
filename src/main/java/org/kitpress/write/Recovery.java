package org.kitpress.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Completes or undoes what an interrupted build left in an output folder, or next to it. */
public final class Recovery {
    private Recovery() {}

    /**
     * Looks after the output folders in a site folder. Where a build is running, there is nothing to do.
     *
     * @return what was done, a sentence for each output folder
     * @throws IOException if a site cannot be made whole
     */
    public static List<String> ofSite(Path site) throws IOException {
        Disk disk = new LocalDisk();
        List<Path> outputs = new ArrayList<>(WorkFolder.outputsIn(site, disk));
        Path usual = site.resolve("output");
        if (!outputs.contains(usual)) {
            outputs.add(usual);
        }
        List<String> done = new ArrayList<>();
        for (Path output : outputs) {
            // A link or a name that somebody added to the site must not lead to a folder that no build would write to.
            if (OutputFolder.isInside(output, site) && OutputFolder.sourcesIn(output, site) == null) {
                ofOutput(output).ifPresent(done::add);
            }
        }
        return done;
    }

    /**
     * Looks after one output folder.
     *
     * @return what was done, in a sentence; empty if there was nothing to do, or if a build is running
     * @throws IOException if the site cannot be made whole
     */
    public static Optional<String> ofOutput(Path output) throws IOException {
        Disk disk = new LocalDisk();
        Path real = OutputFolder.real(output);
        if (FileTrees.exists(disk, real) && !FileTrees.isFolder(disk, real)) {
            return Optional.empty(); // a build would refuse it
        }
        if (!FileTrees.exists(disk, WorkFolder.beside(real)) && !FileTrees.exists(disk, WorkFolder.inside(real))) {
            return Optional.empty();
        }
        try (WorkFolder work = WorkFolder.open(real, disk)) {
            return Optional.of(
                    "An earlier build was interrupted. " + run(work, disk).sentence(output));
        } catch (BuildRunningException e) {
            return Optional.empty();
        }
    }

    /** What a site was found to be. */
    private enum Result {
        WHOLE("The site in %s is whole."),
        COMPLETED("Its new site is now in %s."),
        UNDONE("The site in %s is again what it was before.");

        private final String sentence;

        Result(String sentence) {
            this.sentence = sentence;
        }

        String sentence(Path output) {
            return sentence.replace("%s", output.toString());
        }
    }

    static Result run(WorkFolder work, Disk disk) throws IOException {
        work.setLeft(true);
        Path output = work.output();
        Path beside = WorkFolder.beside(output);
        boolean isMoved = FileTrees.isFolder(disk, beside) && new Leftovers(disk, output).recover(beside);
        Journal journal = new Journal(disk, output);
        Journal.Recovered recovered = journal.recover();
        journal.clear();
        work.setLeft(false);
        return switch (recovered) {
            case COMPLETED -> Result.COMPLETED;
            case UNDONE -> Result.UNDONE;
            case NOTHING -> isMoved ? Result.COMPLETED : Result.WHOLE;
        };
    }
}
