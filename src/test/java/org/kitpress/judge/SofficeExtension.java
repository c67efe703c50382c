package org.kitpress.judge;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Looks for LibreOffice once in a run. */
final class SofficeExtension implements ExecutionCondition {
    static final String REQUIRED = "KITPRESS_REQUIRE_SOFFICE";
    static final String LEFT_OUT =
            "Tests of Word documents were left out: LibreOffice's `soffice` was not found on the path.";

    private static final Namespace NAMESPACE = Namespace.create(SofficeExtension.class);

    /** What the search came to. */
    record Search(boolean found) {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Search search = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(Search.class, key -> search(Soffice.find().isPresent(), isRequired()), Search.class);
        return search.found
                ? ConditionEvaluationResult.enabled("Found LibreOffice")
                : ConditionEvaluationResult.disabled(LEFT_OUT);
    }

    /**
     * Says once that tests are left out.
     *
     * @throws IllegalStateException when LibreOffice is not there although it is required
     */
    static Search search(boolean found, boolean required) {
        if (!found && required) {
            throw new IllegalStateException(
                    "`soffice` was not found on the path, and " + REQUIRED + " is true. Install LibreOffice Writer.");
        }
        if (!found) {
            System.out.println(LEFT_OUT);
        }
        return new Search(found);
    }

    private static boolean isRequired() {
        String property = System.getProperty(REQUIRED);
        return Boolean.parseBoolean(property != null ? property : System.getenv(REQUIRED));
    }
}
