package org.kitpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code toolkit.yaml}: the toolkit as a whole.
 *
 * @param baseUrl where the site will stand, with a slash at its end; null when it is not known
 * @param editUrl the pattern of the edit link, with {@code {file}} for the content file's path; null for none
 * @param wholeIndexUpTo up to how many search documents the whole index is written as one file
 * @param navigation the folders and root pages of the main navigation, in order, as paths relative to {@code content/}
 * @param footer the pages that the foot of every page names
 * @param wordChanges texts around the content that the toolkit words differently
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
        @Nullable Feedback feedback,
        @Nullable String editUrl,
        @Nullable String baseUrl,
        int wholeIndexUpTo,
        Print print,
        Theme theme,
        Vocabulary vocabulary,
        List<WordChange> wordChanges) {

    /** A language of the site; the first one is the default. */
    public record Language(String tag, String name) {}

    /** Who publishes the toolkit and how to reach them. */
    public record Publisher(
            String name,
            @Nullable String shortName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address) {}

    /** For whom pages are written; {@code start} are the pages that such a reader begins with. */
    public record Audience(String id, String name, String summary, List<PageLink> start, Place place) {}

    /** What pages are about. */
    public record Topic(String id, String name, Place place) {}

    /**
     * How PDFs are made.
     *
     * @param large whether in large print
     */
    public record Print(Paper paper, boolean large) {
        /** The size of the paper. */
        public enum Paper {
            LETTER,
            A4
        }
    }

    /** Which theme, and its options. */
    public record Theme(String name, @Nullable String accent) {}

    /**
     * "Was this page helpful?"
     *
     * @param way how an answer travels; nothing is sent anywhere else
     * @param address a mail address, or the address of an issue page or a form
     */
    public record Feedback(Way way, String address, String question, List<String> yes, List<String> no) {
        /** How an answer travels. */
        public enum Way {
            MAIL,
            ISSUE,
            FORM
        }
    }
}
