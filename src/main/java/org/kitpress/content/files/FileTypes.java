package org.kitpress.content.files;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the name of a file says about its type, and which name was probably meant. */
public final class FileTypes {
    private static final Set<String> ASSETS = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "pdf", "csv", "docx", "xlsx", "pptx", "odt", "ods", "txt",
            "vtt", "mp3", "mp4", "ics");

    /** Endings of Markdown and YAML in any case, also in front of a second one that an editor added. */
    private static final Pattern PAGE = Pattern.compile(
            "(.+?)\\.(?:(md|markdown|mdown|mkdn?|mdwn|mdtxt|mdx|qmd|rmd)|ya?ml)(\\.(?:te?xt|md|yaml))?",
            Pattern.CASE_INSENSITIVE);

    /** Settings of other programs. */
    private static final Pattern SETTINGS =
            Pattern.compile("(?:_config|_quarto|mkdocs|docker-compose|antora|netlify|codecov|action|book)\\.yml");

    /** Files about a project and its rights, which repositories keep next to the content. */
    private static final Pattern ABOUT_THE_PROJECT =
            Pattern.compile("(?i:(?:readme|licen[sc]e|contributing|changelog|code_of_conduct)(?:[.-][a-z0-9]+)?\\.md)"
                    + "|(?:AUTHORS|MAINTAINERS|CONTRIBUTORS|NOTICE|SECURITY|SUPPORT|GOVERNANCE|HISTORY)\\.md");

    /** How other programs, or people, name the page of a folder. */
    private static final Pattern INDEX = Pattern.compile("_?index(\\.(?:md|yaml))", Pattern.CASE_INSENSITIVE);

    private static final Map<Set<String>, String> REMEDIES = Map.of(
            Set.of("svg", "svgz"), "An SVG file can contain scripts. Save the image as PNG.",
            Set.of("bmp", "tif", "tiff", "heic", "heif", "jfif", "jxl", "psd", "eps", "ai", "ico"),
                    "Save the image as PNG or JPEG.",
            Set.of("html", "htm", "xhtml"),
                    "To turn it into a page, move it out of `content/` and run `kitpress import`.",
            Set.of("doc", "rtf", "odp", "pages", "key", "numbers", "xls", "ppt", "gdoc"),
                    "Save it as a PDF, or in a format of Word, Excel, or PowerPoint that ends with x, such as `.docx`.",
            Set.of("mov", "avi", "wmv", "mkv", "webm", "m4v"), "Save the video as MP4.",
            Set.of("wav", "m4a", "ogg", "wma", "flac", "aac"), "Save the sound as MP3.");

    private FileTypes() {}

    /** Whether a file is a page, or one of the files about all pages. */
    public static boolean isText(String file) {
        return file.endsWith(".md") || file.endsWith(".yaml");
    }

    /** Whether a file is published as it is. */
    public static boolean isAsset(String file) {
        return ASSETS.contains(ending(file));
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The name that a page with another ending should have; null if the file is no such page. */
    public static @Nullable String pageName(String name) {
        Matcher page = PAGE.matcher(name);
        boolean meant = page.matches()
                && (!isText(name) || page.group(3) != null)
                && !SETTINGS.matcher(name).matches();
        return meant ? page.group(1) + (page.group(2) == null ? ".yaml" : ".md") : null;
    }

    /** Whether a file usually says something about a project, and is no page unless it begins with fields. */
    public static boolean isAboutTheProject(String name) {
        return ABOUT_THE_PROJECT.matcher(name).matches();
    }

    /** The name that the page of a folder should have; null if the file is not meant as one, or has that name. */
    public static @Nullable String indexName(String name) {
        Matcher index = INDEX.matcher(name);
        String meant = index.matches() ? "index" + index.group(1).toLowerCase(Locale.ROOT) : name;
        return meant.equals(name) ? null : meant;
    }

    /** What to do with a file of a type that is not published. */
    public static String remedy(String file) {
        return REMEDIES.entrySet().stream()
                .filter(types -> types.getKey().contains(ending(file)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Delete it, move it out of `content/`, or convert it to a type that can be published.");
    }
}
