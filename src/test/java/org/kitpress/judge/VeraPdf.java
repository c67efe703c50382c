package org.kitpress.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * veraPDF's judgement by PDF/UA-1 (ISO 14289-1). Its jars, which Maven copies to {@code target/verapdf}, have a class loader
 * of their own, so that what they depend on stays away from other tests, and are called by reflection.
 */
public final class VeraPdf {
    /** The key of the standard. */
    public static final String STANDARD = "pdf-ua-1";

    private static final Path FOLDER =
            Path.of(System.getProperty("kitpress.root", ".")).resolve("target/verapdf");
    private static final ClassLoader LOADER = loader();
    private static final Object FLAVOUR = start();

    private VeraPdf() {}

    private static ClassLoader loader() {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                jars.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException("Run `mvn process-test-resources` first, which copies veraPDF's jars.", e);
        }
        return new URLClassLoader("veraPDF", jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Object start() {
        return inside(() -> {
            call(null, type("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider"), "initialise");
            return type("org.verapdf.pdfa.flavours.PDFAFlavour")
                    .getField("PDFUA_1")
                    .get(null);
        });
    }

    /** The version of the rules, from the name of the jar that holds them. */
    public static String version() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("validation-model-"))
                    .map(name -> name.replaceAll("validation-model-(.*)\\.jar", "$1"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What breaks the standard, each clause once with an example; empty when the file conforms. */
    public static List<String> complaints(byte[] pdf) {
        return inside(() -> {
            Object foundry = call(null, type("org.verapdf.pdfa.Foundries"), "defaultInstance");
            Class<?> foundries = type("org.verapdf.pdfa.VeraPDFFoundry");
            Object validator = call(foundry, foundries, "createValidator", FLAVOUR, false);
            try (AutoCloseable parser =
                    (AutoCloseable) call(foundry, foundries, "createParser", new ByteArrayInputStream(pdf), FLAVOUR)) {
                Object result = call(validator, type("org.verapdf.pdfa.PDFAValidator"), "validate", parser);
                return complaints(result);
            }
        });
    }

    private static List<String> complaints(Object result) throws Exception {
        Class<?> results = type("org.verapdf.pdfa.results.ValidationResult");
        Class<?> assertions = type("org.verapdf.pdfa.results.TestAssertion");
        TreeMap<String, String> broken = new TreeMap<>();
        for (Object assertion : (Collection<?>) call(result, results, "getTestAssertions")) {
            if (call(assertion, assertions, "getStatus").toString().equals("failed")) {
                Object rule = call(assertion, assertions, "getRuleId");
                String clause = (String) call(rule, type("org.verapdf.pdfa.validation.profiles.RuleId"), "getClause");
                broken.putIfAbsent(clause, clause + ": " + call(assertion, assertions, "getMessage"));
            }
        }
        if (broken.isEmpty() && !(boolean) call(result, results, "isCompliant")) {
            return List.of("it does not conform");
        }
        return List.copyOf(broken.values());
    }

    private interface Work<T> {
        T run() throws Exception;
    }

    private static <T> T inside(Work<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, LOADER);
    }

    /** Calls the method of that name which takes those arguments. */
    private static Object call(Object target, Class<?> type, String name, Object... arguments) throws Exception {
        for (var method : type.getMethods()) {
            if (method.getName().equals(name) && takes(method.getParameterTypes(), arguments)) {
                try {
                    return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        }
        throw new NoSuchMethodException(type + "." + name);
    }

    private static boolean takes(Class<?>[] types, Object[] arguments) {
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            boolean fits = types[i].isInstance(arguments[i])
                    || (types[i] == boolean.class && arguments[i] instanceof Boolean)
                    || (types[i] == InputStream.class && arguments[i] instanceof InputStream);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
