package org.kitpress.judge;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Looks on the path, once in a run, for a program that tests need. */
abstract class ProgramExtension implements ExecutionCondition {
    private final String program;
    private final String tests;
    private final String install;

    /**
     * @param program its name on the path, without an ending
     * @param tests what is left out without it, as a subject: {@code Tests of Word documents}
     * @param install what to install
     */
    ProgramExtension(String program, String tests, String install) {
        this.program = program;
        this.tests = tests;
        this.install = install;
    }

    /** Whether the tests can run; by default, whether the program is on the path. */
    boolean isInstalled() {
        return onPath(program).isPresent();
    }

    /** What the search came to. */
    record Search(boolean found) {}

    static Optional<Path> onPath(String program) {
        String path = System.getenv("PATH");
        return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                .flatMap(folder -> Stream.of(program, program + ".exe").map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The variable, as system property or in the environment, that makes a missing program a failure. */
    String variable() {
        return "KITPRESS_REQUIRE_" + program.toUpperCase(Locale.ROOT);
    }

    String leftOut() {
        return tests + " were skipped: `" + program + "` was not found on the path.";
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Search search = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(getClass()))
                .computeIfAbsent(Search.class, key -> search(isInstalled(), isRequired()), Search.class);
        return search.found
                ? ConditionEvaluationResult.enabled("Found " + program)
                : ConditionEvaluationResult.disabled(leftOut());
    }

    /**
     * Says once that tests are left out.
     *
     * @throws IllegalStateException when the program is not there although it is required
     */
    Search search(boolean found, boolean required) {
        if (!found && required) {
            throw new IllegalStateException("`" + program + "` was not found on the path, and " + variable()
                    + " is true. Install " + install + ".");
        }
        if (!found) {
            System.out.println(leftOut());
        }
        return new Search(found);
    }

    private boolean isRequired() {
        String property = System.getProperty(variable());
        return Boolean.parseBoolean(property != null ? property : System.getenv(variable()));
    }
}
