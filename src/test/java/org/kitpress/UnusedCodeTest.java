package org.kitpress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The program calls all of its methods and constructors; code that only tests call belongs to the tests. Accessors of
 * records are not looked at, since templates and exports read them by name.
 */
class UnusedCodeTest {
    /** What nothing in the program calls, with the reason why it stays. */
    private static final Map<String, String> ALLOWED = Map.of(
            "org.kitpress.markdown.Markdown.write(java.lang.String, com.vladsch.flexmark.parser.Parser, org.kitpress.markdown.HtmlSink)",
            "examples of specifications are read without anything being made safe",
            "org.kitpress.markdown.MarkdownOptions.plain()",
            "CommonMark's own examples are read without the extensions");

    @Test
    void everyMethodAndConstructorIsCalled() throws IOException {
        Set<String> templates = wordsOfTemplates();
        Set<String> unused = new TreeSet<>();
        for (JavaClass type : ArchitectureTest.CLASSES) {
            Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                    .filter(unit -> !isCalled(unit) && !isCalledByName(unit, templates))
                    .forEach(unit -> unused.add(unit.getFullName()));
        }
        unused.removeAll(ALLOWED.keySet());
        assertEquals(Set.of(), unused);
    }

    private static boolean isCalled(JavaCodeUnit unit) {
        boolean called = unit.getAccessesToSelf().stream()
                .anyMatch(access -> !access.getOrigin().equals(unit));
        boolean referred = unit instanceof JavaMethod method
                ? !method.getReferencesToSelf().isEmpty()
                : !((JavaConstructor) unit).getReferencesToSelf().isEmpty();
        return called || referred || unit instanceof JavaMethod method && isCalledThroughAnotherType(method);
    }

    /** Whether the method overrides one, or a call names a subtype of its owner. */
    private static boolean isCalledThroughAnotherType(JavaMethod method) {
        Stream<JavaClass> above = Stream.concat(
                method.getOwner().getAllRawSuperclasses().stream(), method.getOwner().getAllRawInterfaces().stream());
        boolean overrides = above.flatMap(type -> type.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
        return overrides
                || method.getOwner().getAllSubclasses().stream()
                        .flatMap(type -> type.getAccessesToSelf().stream())
                        .anyMatch(access -> access.getTarget().getName().equals(method.getName()));
    }

    /** Whether the compiler, a template, or reflection calls it. */
    private static boolean isCalledByName(JavaCodeUnit unit, Set<String> templates) {
        Set<JavaModifier> modifiers = unit.getModifiers();
        boolean generated = unit.getName().contains("$")
                || modifiers.contains(JavaModifier.SYNTHETIC)
                || modifiers.contains(JavaModifier.BRIDGE);
        boolean instantiated = unit instanceof JavaConstructor
                && (modifiers.contains(JavaModifier.PRIVATE)
                        || unit.getOwner().isEnum()
                        || unit.getOwner().isAnonymousClass());
        return generated
                || instantiated
                || isOfEnumOrRecord(unit)
                || modifiers.contains(JavaModifier.PUBLIC) && templates.contains(unit.getName());
    }

    private static boolean isOfEnumOrRecord(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        boolean ofEnum = owner.isEnum() && List.of("values", "valueOf").contains(unit.getName());
        boolean accessor = owner.isRecord()
                && unit.getRawParameterTypes().isEmpty()
                && owner.getFields().stream().map(JavaMember::getName).anyMatch(unit.getName()::equals);
        return ofEnum || accessor;
    }

    /** All words of the default theme's templates, among them the names of the methods that they call. */
    private static Set<String> wordsOfTemplates() throws IOException {
        Path themes = Path.of(System.getProperty("kitpress.root", "."), "themes");
        Set<String> words = new HashSet<>();
        try (Stream<Path> files = Files.walk(themes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftlh")).collect(Collectors.toSet())) {
                words.addAll(List.of(Files.readString(file).split("\\W+")));
            }
        }
        return words;
    }
}
