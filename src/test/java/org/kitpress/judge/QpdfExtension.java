package org.kitpress.judge;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Looks for qpdf once in a run. */
final class QpdfExtension implements ExecutionCondition {
    static final String REQUIRED = "KITPRESS_REQUIRE_QPDF";
    static final String LEFT_OUT = "Tests of PDF files with qpdf were left out: `qpdf` was not found on the path.";

    private static final Namespace NAMESPACE = Namespace.create(QpdfExtension.class);

    /** What the search came to. */
    record Search(boolean found) {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Search search = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(Search.class, key -> search(Qpdf.find().isPresent(), isRequired()), Search.class);
        return search.found
                ? ConditionEvaluationResult.enabled("Found qpdf")
                : ConditionEvaluationResult.disabled(LEFT_OUT);
    }

    /**
     * Says once that tests are left out.
     *
     * @throws IllegalStateException when qpdf is not there although it is required
     */
    static Search search(boolean found, boolean required) {
        if (!found && required) {
            throw new IllegalStateException(
                    "`qpdf` was not found on the path, and " + REQUIRED + " is true. Install qpdf.");
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
