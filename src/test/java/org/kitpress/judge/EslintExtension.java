package org.kitpress.judge;

import java.nio.file.Files;
import java.nio.file.Path;

/** Looks once in a run for ESLint, which {@code npm ci} puts into the project's folder. */
final class EslintExtension extends ProgramExtension {
    EslintExtension() {
        super("eslint", "The lint of the scripts", "Node.js " + Node.OLDEST + " or later, and run `npm ci`");
    }

    @Override
    boolean isInstalled() {
        Path eslint = Path.of(System.getProperty("kitpress.root", "."), "node_modules/eslint/bin/eslint.js");
        return Files.isRegularFile(eslint) && Node.find().isPresent();
    }

    @Override
    String variable() {
        return "KITPRESS_REQUIRE_NODE";
    }

    @Override
    String leftOut() {
        return "The lint of the scripts was skipped: `npm ci` has not been run here, or `node` was not found.";
    }
}
