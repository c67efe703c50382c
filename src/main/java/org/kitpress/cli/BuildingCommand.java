package org.kitpress.cli;

import picocli.CommandLine.Option;

/** A command that runs the stages of a build. */
abstract class BuildingCommand extends SiteCommand {
    @Option(names = "--timings", description = "Print how long each stage took.")
    boolean timings;

    BuildingCommand(Streams streams) {
        super(streams);
    }
}
