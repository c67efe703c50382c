package org.kitpress.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code toolkit.yaml}: the toolkit as a whole.
 *
 * @param baseUrl the address where the site will be hosted, with a trailing slash; null if unknown
 * @param editUrl the pattern of the edit link, with {@code {file}} for the content file's path; null for none
 * @param wholeIndexUpTo the largest number of search documents for which the whole index is also written as one file
 * @param navigation the folders and root pages of the main navigation, in order, as paths relative to {@code content/}
 */
public record Settings(
        String title,
        @Nullable String shortTitle,
        String tagline,
        @Nullable String edition,
        List<Language> languages,
        Publisher publisher,
        List<Audience> audiences,
        List<Topic> topics,
        List<PageLink> navigation,
        List<PageLink> footer,
        Home home,
        @Nullable Feedback feedback,
        @Nullable String editUrl,
        @Nullable String baseUrl,
        int wholeIndexUpTo,
        Print print,
        Theme theme,
        Vocabulary vocabulary,
        List<TextOverride> textOverrides) {

    /** A language of the site. The first language is the default. */
    public record Language(String tag, String name) {}

    public record Publisher(
            String name,
            @Nullable String shortName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address) {}

    /** An audience that pages are written for; {@code start} lists the pages where such readers begin. */
    public record Audience(String id, String name, String summary, List<PageLink> start, Place place) {}

    public record Topic(String id, String name, Place place) {}

    /** The settings for PDFs; {@code large} means large print. */
    public record Print(Paper paper, boolean large) {
        public enum Paper {
            LETTER,
            A4
        }
    }

    /**
     * How the site looks.
     *
     * @param name of a folder in {@code themes/}, so one {@link #NAME}
     * @param place of the name
     * @param accentPlace of the accent
     */
    public record Theme(String name, @Nullable String accent, Place place, Place accentPlace) {
        /** One plain folder name: no separators, dots, drives, or encodings. */
        public static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

        public static final String DEFAULT = "default";
    }

    /**
     * The question "Was this page helpful?" at the end of pages.
     *
     * @param way how an answer is sent; nothing is sent anywhere else
     * @param address an email address, or the address of an issue page or a form
     * @param question null for the one in the words file
     */
    public record Feedback(
            Way way, String address, @Nullable String question, List<String> yes, List<String> no) {
        public enum Way {
            MAIL,
            ISSUE,
            FORM
        }
    }
}
