package org.kitpress.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Paths;
import org.kitpress.model.Targets;
import org.kitpress.report.Suggestions;

/** Suggests what an editor probably meant. */
final class NearestTargets {
    private static final String CONTENT = "content/";

    /** Longer lists of names are not shown. */
    private static final int MOST_NAMES = 12;

    private NearestTargets() {}

    /** "Did you mean 'x'? ", or the known names if there are few, with a space at the end; can be empty. */
    static String name(String wrong, Collection<String> known) {
        String near = Suggestions.nearest(wrong, known);
        if (near != null) {
            return "Did you mean '" + near + "'? ";
        }
        return known.isEmpty() || known.size() > MOST_NAMES
                ? ""
                : "Choose from: " + String.join(", ", new TreeSet<>(known)) + ". ";
    }

    /**
     * The existing file that a link to a missing one was probably meant for, as it should be written in that link.
     *
     * @param file the file that contains the link
     * @param target as written, without its fragment
     * @param files every file that a link can point to, relative to the site folder
     */
    static @Nullable String path(String file, String target, Set<String> files) {
        String wanted = Targets.resolve(file, target);
        String found = nearest(wanted != null ? wanted : CONTENT + target.replace("../", ""), files);
        if (found == null) {
            return null;
        }
        return target.startsWith("/")
                ? found.substring(CONTENT.length() - 1)
                : new Address(found).from(new Address(file));
    }

    /** The same name in another folder; then a similar name in the same folder; then a similar name anywhere. */
    private static @Nullable String nearest(String wanted, Set<String> files) {
        List<String> named =
                files.stream().filter(file -> !file.equals(CONTENT)).sorted().toList();
        String name = name(wanted);
        List<String> same =
                named.stream().filter(file -> name(file).equalsIgnoreCase(name)).toList();
        if (!same.isEmpty()) {
            String near = Suggestions.nearest(wanted, same);
            return near == null ? same.get(0) : near;
        }
        String folder = folder(wanted);
        String here = similar(
                name, named.stream().filter(file -> folder(file).equals(folder)).toList());
        return here != null ? here : similar(name, named);
    }

    private static @Nullable String similar(String name, List<String> files) {
        String near = Suggestions.nearest(
                name, files.stream().map(NearestTargets::name).toList());
        return near == null
                ? null
                : files.stream()
                        .filter(file -> name(file).equals(near))
                        .findFirst()
                        .orElse(null);
    }

    /** The last part of a path without order number, extension, or slash. */
    private static String name(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String bare = Paths.withoutExtension(Paths.withoutOrder(plain));
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static String folder(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return plain.substring(0, plain.lastIndexOf('/') + 1);
    }
}
