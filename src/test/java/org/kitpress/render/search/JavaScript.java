package org.kitpress.render.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** A JavaScript engine without a browser. Belongs to the thread that opened it. */
final class JavaScript implements AutoCloseable {
    private final Context context = Context.enter();
    private final ScriptableObject scope;

    JavaScript() {
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initStandardObjects();
    }

    /** An engine in which the real lunr.js has run. */
    static JavaScript withLunr() {
        JavaScript engine = new JavaScript();
        engine.run(resource("/META-INF/resources/webjars/lunr/2.3.9/lunr.js"), "lunr.js");
        return engine;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(JavaScript.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String run(String script, String name) {
        return Context.toString(context.evaluateString(scope, script, name, 1, null));
    }

    /** Calls a global function with strings, and gives what it returns as a string. */
    String call(String function, Object... arguments) {
        Function target = (Function) ScriptableObject.getProperty(scope, function);
        return Context.toString(target.call(context, scope, scope, arguments));
    }

    /** Makes a Java object or function known to the scripts. */
    void define(String name, Object value) {
        ScriptableObject.putProperty(scope, name, Context.javaToJS(value, scope));
    }

    @Override
    public void close() {
        Context.exit();
    }
}
