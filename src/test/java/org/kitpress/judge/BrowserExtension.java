package org.kitpress.judge;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Finds the browser once, starts it when the first test asks for it, and ends it with the run. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    static final String REQUIRED = "KITPRESS_REQUIRE_BROWSER";
    static final String LEFT_OUT = "Browser tests were left out: no Chrome or Chromium was found. Install one, or name"
            + " it in " + ChromeFinder.VARIABLE + ".";

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    /** What the search for a browser came to. */
    record Search(Optional<Path> found) {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Search search =
                store(context).computeIfAbsent(Search.class, key -> search(Browser.find(), isRequired()), Search.class);
        return search.found()
                .map(path -> ConditionEvaluationResult.enabled("Found " + path))
                .orElseGet(() -> ConditionEvaluationResult.disabled(LEFT_OUT));
    }

    /**
     * Says once that tests are left out.
     *
     * @throws BrowserException when there is no browser although one is required
     */
    static Search search(Optional<Path> found, boolean required) {
        if (found.isEmpty() && required) {
            throw new BrowserException("No Chrome or Chromium was found, and " + REQUIRED + " is true. Install one, or"
                    + " name it in " + ChromeFinder.VARIABLE + ".");
        }
        if (found.isEmpty()) {
            System.out.println(LEFT_OUT);
        }
        return new Search(found);
    }

    private static boolean isRequired() {
        String property = System.getProperty(REQUIRED);
        return Boolean.parseBoolean(property != null ? property : System.getenv(REQUIRED));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = store(context)
                .computeIfAbsent(
                        Browser.class, key -> Browser.start(Browser.find().orElseThrow()), Browser.class);
        if (parameter.getParameter().getType() == Browser.class) {
            return browser;
        }
        Tab tab = browser.openTab();
        // The test's own store closes what lies in it after the test.
        context.getStore(NAMESPACE).put(parameter.getIndex(), tab);
        return tab;
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
    }
}
