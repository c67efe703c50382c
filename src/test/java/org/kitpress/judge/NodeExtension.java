package org.kitpress.judge;

/** Looks for Node.js once in a run. */
final class NodeExtension extends ProgramExtension {
    NodeExtension() {
        super("node", "Tests of the scripts and comparisons with lunr.js", "Node.js " + Node.OLDEST + " or later");
    }

    @Override
    boolean isInstalled() {
        return Node.find().isPresent();
    }
}
