package org.kitpress.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern IMAGE =
            Pattern.compile(".*+(?<=\\.(?:png|gif|svg|jpg|jpeg|webp|avif))", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOWNLOAD = Pattern.compile(
            ".*+(?<=\\.(?:pdf|doc|docx|odt|rtf|txt|csv|xls|xlsx|ods|ppt|pptx|odp|zip|epub|mp3|mp4|png|gif|svg|jpg|jpeg|webp|avif))",
            Pattern.CASE_INSENSITIVE);

    private NearestTargets() {}

    /** "Did you mean 'x'? ", or the known names if there are few, with a space at the end; can be empty. */
    static String name(String wrong, Collection<String> known) {
        String near = Suggestions.didYouMean(wrong, known);
        if (!near.isEmpty()) {
            return near;
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
     * @param image whether it is the address of an image
     * @param files every file that a link can point to, relative to the site folder
     */
    static @Nullable String path(String file, String target, boolean image, Set<String> files) {
        String resolved = Targets.resolve(file, target);
        String wanted = resolved != null ? resolved : CONTENT + target.replace("../", "");
        Set<String> fitting = files.stream()
                .filter(other -> image ? IMAGE.matcher(other).matches() : isSameType(wanted, other))
                .collect(Collectors.toSet());
        String found = nearest(wanted, fitting);
        if (found == null) {
            return null;
        }
        return target.startsWith("/")
                ? found.substring(CONTENT.length() - 1)
                : new Address(found).from(new Address(file));
    }

    /** A download may be meant by a link to another one of its type, and a page by all other links. */
    private static boolean isSameType(String wanted, String other) {
        return DOWNLOAD.matcher(wanted).matches()
                ? extension(other).equals(extension(wanted))
                : !DOWNLOAD.matcher(other).matches() && !IMAGE.matcher(other).matches();
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
        return near == null || Suggestions.distance(name, near) > Math.max(1, name.length() / 4)
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
