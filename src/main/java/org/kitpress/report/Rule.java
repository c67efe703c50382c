package org.kitpress.report;

import static org.kitpress.report.Rule.Area.EXTERNAL_LINKS;
import static org.kitpress.report.Rule.Area.FILE;
import static org.kitpress.report.Rule.Area.IMPORT;
import static org.kitpress.report.Rule.Area.SITE;
import static org.kitpress.report.Rule.Area.TOOLKIT;
import static org.kitpress.report.Rule.Weight.ERROR;
import static org.kitpress.report.Rule.Weight.FIXED_ERROR;
import static org.kitpress.report.Rule.Weight.NOTE;
import static org.kitpress.report.Rule.Weight.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Place;

/**
 * Every rule that a finding can name, with its default severity and a one-sentence summary. A new rule is a constant
 * here, the code that reports it, its page {@link #page()}, and a test kit that breaks it; {@code RulesTest} says what is
 * missing. Editors write ids in {@code checks} and {@code silence}, so that an id must not change.
 */
public enum Rule {
    BAD_ADDRESS(FILE, FIXED_ERROR, "A slug or an alias cannot be used in a web address."),
    BAD_DATE(FILE, FIXED_ERROR, "A date cannot be read, or does not exist."),
    BAD_FILE_NAME(FILE, FIXED_ERROR, "The name of a file or folder does not work on the web or on every computer."),
    BAD_ID(FILE, FIXED_ERROR, "An id contains something other than lowercase letters, digits, and single hyphens."),
    BAD_REUSE(FILE, FIXED_ERROR, "A checklist item reuses an item that is not written out where the link points."),
    BAD_SILENCE(FILE, FIXED_ERROR, "A `silence` comment in Markdown names no rule or gives no reason."),
    BYTE_ORDER_MARK(FILE, ERROR, "The file begins with an invisible byte-order mark."),
    DUPLICATE_ID(FILE, FIXED_ERROR, "Two things in one file have the same id."),
    DUPLICATE_KEY(FILE, FIXED_ERROR, "A field is defined twice in the same group."),
    EMPTY_FILE(FILE, FIXED_ERROR, "A file, or its front matter, is empty."),
    EXTRA_CELL(FILE, WARNING, "A row of a table has more cells than the header."),
    FIXED_RULE(FILE, FIXED_ERROR, "`checks` or `silence` names a rule that must stay an error."),
    LARGE_FILE(FILE, FIXED_ERROR, "A file is too large to be read or published."),
    LINE_ENDINGS(FILE, WARNING, "The file mixes Windows line endings with others."),
    LONG_SUMMARY(FILE, ERROR, "A summary has more than 200 characters."),
    MERGE_CONFLICT(FILE, FIXED_ERROR, "The file contains a merge conflict."),
    MISSING_FIELD(FILE, FIXED_ERROR, "A required field is missing or empty."),
    MISSING_FILE(FILE, FIXED_ERROR, "`content/` or `content/toolkit.yaml` is missing."),
    NO_FRONT_MATTER(FILE, FIXED_ERROR, "A Markdown file does not begin with its fields."),
    NOT_UTF_8(FILE, FIXED_ERROR, "The file is not saved as UTF-8."),
    SECOND_DOCUMENT(FILE, FIXED_ERROR, "A `---` line begins a second document in the file."),
    TEXT_CUT_OFF(FILE, WARNING, "A text ends at a ` #`, which begins a comment."),
    SYMBOLIC_LINK(
            FILE,
            FIXED_ERROR,
            "A symbolic link points to something outside of `content/` or the theme, or to nothing."),
    UNKNOWN_FIELD(FILE, FIXED_ERROR, "This kind of page has no field by that name."),
    UNKNOWN_FILE(FILE, WARNING, "A file in `content/` is of a type that is not published."),
    UNKNOWN_KIND(FILE, FIXED_ERROR, "There is no kind of page by that name."),
    UNKNOWN_RULE(FILE, FIXED_ERROR, "There is no rule by that name."),
    UNKNOWN_VALUE(FILE, FIXED_ERROR, "A field's value is not one of the allowed values."),
    UNPINNED_ID(FILE, WARNING, "An item has no id."),
    UNREAD_MARKDOWN(FILE, WARNING, "Markdown was not recognized, so readers see its symbols."),
    UNSAFE_HTML(FILE, WARNING, "Unsafe HTML was removed from a text."),
    UNUSED_FIELD(FILE, WARNING, "A field has no effect, because of another field."),
    UNTITLED_FOLDER(FILE, WARNING, "A folder has no title."),
    WRONG_TYPE(FILE, FIXED_ERROR, "A field has the wrong type of value, such as a list instead of text."),
    YAML_ALIAS(FILE, FIXED_ERROR, "A value begins with `*`, which is an alias in YAML."),
    YAML_INDENTATION(FILE, FIXED_ERROR, "A line's indentation does not fit the lines above it."),
    YAML_SYNTAX(FILE, FIXED_ERROR, "A line cannot be read because of a colon, a quotation mark, or a bracket."),
    YAML_TAB(FILE, FIXED_ERROR, "A tab is used where YAML allows only spaces."),
    YAML_TOO_DEEP(FILE, FIXED_ERROR, "Fields are nested more than 40 levels deep."),

    BAD_HANDOUT(TOOLKIT, FIXED_ERROR, "A packet lists something that cannot be printed in it."),
    BAD_MAIL_ADDRESS(TOOLKIT, FIXED_ERROR, "An email address is incomplete."),
    BAD_NAVIGATION(TOOLKIT, FIXED_ERROR, "A navigation entry is repeated, or points to a place within a page."),
    BAD_SUCCESSOR(
            TOOLKIT,
            FIXED_ERROR,
            "`superseded-by` names the page itself or an outdated page, or the page is not marked as superseded."),
    BAD_TELEPHONE(TOOLKIT, ERROR, "A phone number cannot be dialed."),
    BAD_WEB_ADDRESS(TOOLKIT, FIXED_ERROR, "A web address is incomplete."),
    BROKEN_IMAGE(TOOLKIT, WARNING, "An image file cannot be shown."),
    DANGLING_MARK(TOOLKIT, WARNING, "A word has a mark such as `*`, but there is no note for it."),
    DATE_ORDER(TOOLKIT, ERROR, "Dates are in the wrong order."),
    DEAD_FRAGMENT(TOOLKIT, FIXED_ERROR, "A link points to a place that does not exist on the page."),
    DEAD_LINK(TOOLKIT, FIXED_ERROR, "A link or image points to a file that does not exist."),
    DUPLICATE_ADDRESS(TOOLKIT, FIXED_ERROR, "Two pages or files would have the same address."),
    DUPLICATE_STATEMENT(TOOLKIT, FIXED_ERROR, "Two pages are accessibility statements."),
    DUPLICATE_TERM(TOOLKIT, FIXED_ERROR, "The glossary defines a term twice."),
    HEADING_LEVEL(TOOLKIT, FIXED_ERROR, "A heading skips a level, or is a first-level heading."),
    HEAVY_IMAGE(TOOLKIT, WARNING, "An image is so large that it takes a long time to load."),
    IMAGE_WITHOUT_ALTERNATIVE(TOOLKIT, FIXED_ERROR, "An image has no alt text."),
    LINK_TO_DRAFT(TOOLKIT, FIXED_ERROR, "A published page links to a draft."),
    LINK_WITHOUT_WORDS(TOOLKIT, FIXED_ERROR, "A link has no text."),
    MISSING_HOME(TOOLKIT, FIXED_ERROR, "The toolkit has no home page."),
    MISSING_TRANSLATION(TOOLKIT, NOTE, "Some pages are not translated into one of the toolkit's languages."),
    NEEDLESS_LINK(TOOLKIT, WARNING, "A page is related to itself, or lists a related page twice."),
    NEEDLESS_SILENCE(TOOLKIT, WARNING, "A `silence` no longer matches any finding."),
    NOTE_WITHOUT_MARK(TOOLKIT, WARNING, "A footnote has no mark in the text."),
    OLD_TRANSLATION(TOOLKIT, WARNING, "A translation is older than its page, or lacks some of its items."),
    OUTSIDE_IMAGE(TOOLKIT, FIXED_ERROR, "An image is on another website."),
    OUTSIDE_LINK(TOOLKIT, FIXED_ERROR, "A field that lists pages contains a web address."),
    OVERDUE_DECISION(TOOLKIT, WARNING, "The date by which a decision was needed has passed."),
    PACKET_MINUTES(TOOLKIT, WARNING, "The parts of an agenda do not add up to the length of the session."),
    READING_GRADE(TOOLKIT, NOTE, "A page or section is hard to read."),
    REVIEW_DUE(TOOLKIT, WARNING, "The date by which a page was to be reviewed has passed."),
    SAME_WORDING(TOOLKIT, WARNING, "A checklist item says the same thing as an item on another list."),
    STEP_NUMBERS(TOOLKIT, ERROR, "The steps of a guide are not numbered 1, 2, 3."),
    STILL_UNDECIDED(TOOLKIT, NOTE, "Parts of a work plan are still undecided."),
    UNDEFINED_ABBREVIATION(TOOLKIT, WARNING, "An abbreviation is not explained."),
    UNFINISHED_LANGUAGE(
            TOOLKIT, WARNING, "A page is in a second language, for which there is no navigation or search yet."),
    UNKNOWN_REFERENCE(
            TOOLKIT, FIXED_ERROR, "An audience, topic, source, party, or term is named but not defined anywhere."),
    UNLISTED_SECTION(TOOLKIT, WARNING, "A folder is not in the navigation."),
    UNLISTED_STEP(TOOLKIT, WARNING, "A planning step is not listed in any guide."),
    UNREAD_LINK(TOOLKIT, WARNING, "Something that looks like a link was not recognized as one."),
    UNRESOLVED_SOURCE(TOOLKIT, WARNING, "A page is adapted from a source of which only a name and a year are known."),
    UNSEARCHABLE_SCRIPT(TOOLKIT, WARNING, "A page has text in a script that the search cannot find."),
    UNUSED_NAME(TOOLKIT, WARNING, "No page uses an audience or topic."),
    UNUSED_SOURCE(TOOLKIT, WARNING, "No page uses a source."),
    USELESS_ALTERNATIVE(TOOLKIT, WARNING, "The alt text of an image says nothing about it."),
    VAGUE_LINK_TEXT(TOOLKIT, WARNING, "The text of a link does not say where it goes."),

    DEAD_OUTSIDE_LINK(EXTERNAL_LINKS, WARNING, "A link points to a page that does not exist on another site."),
    MOVED_OUTSIDE_LINK(EXTERNAL_LINKS, NOTE, "A page on another site has moved permanently."),
    UNCHECKED_OUTSIDE_LINK(EXTERNAL_LINKS, NOTE, "A link to another site could not be checked."),

    UNREADABLE_DOCUMENT(IMPORT, FIXED_ERROR, "A document cannot be read, so it cannot become a draft."),

    HEAVY_PAGE(SITE, WARNING, "A page with its images is so large that it takes a long time to load."),
    MISSING_LETTER(SITE, WARNING, "The PDF of a page cannot show a character."),
    MISSING_WORD(SITE, WARNING, "A words file is incomplete, or there is none for the language of the site."),
    PAGE_CONTROL_NAME(SITE, FIXED_ERROR, "A link, button, or form field on a finished page has no name."),
    PAGE_DUPLICATE_ID(SITE, FIXED_ERROR, "An id is used twice on a finished page."),
    PAGE_H1(SITE, FIXED_ERROR, "A finished page does not have exactly one first-level heading."),
    PAGE_HEADINGS(SITE, FIXED_ERROR, "Headings on a finished page skip a level or are empty."),
    PAGE_IMAGE_ALT(SITE, FIXED_ERROR, "An image on a finished page has no alt text."),
    PAGE_INLINE_CODE(SITE, FIXED_ERROR, "A finished page contains an inline script, style, or event handler."),
    PAGE_LANGUAGE(SITE, FIXED_ERROR, "A finished page does not say what language it is in."),
    PAGE_MAIN(SITE, FIXED_ERROR, "A finished page does not have exactly one `main` element."),
    PAGE_MISSING_ID(SITE, FIXED_ERROR, "Something on a finished page refers to an id that does not exist."),
    PAGE_NAVIGATION_NAME(
            SITE, FIXED_ERROR, "A navigation region on a finished page has no name, or the same name as another one."),
    PAGE_OUTSIDE_RESOURCE(SITE, FIXED_ERROR, "A finished page loads something from another website."),
    PAGE_SKIP_LINK(SITE, FIXED_ERROR, "A finished page does not begin with a link to its main content."),
    PAGE_TABLE_HEADERS(
            SITE,
            FIXED_ERROR,
            "A table on a finished page has no header cells, or they do not say what they are headers of."),
    PAGE_TITLE(SITE, FIXED_ERROR, "A finished page has no title."),
    SITE_DEAD_FRAGMENT(
            SITE, FIXED_ERROR, "A link on the finished site points to an id that the other page does not have."),
    SITE_DEAD_LINK(SITE, FIXED_ERROR, "A link on the finished site points to a file that the site does not have."),
    SITE_UNREACHABLE(SITE, FIXED_ERROR, "No links lead from the home page to a page."),
    THEME_ERROR(SITE, FIXED_ERROR, "A template of the theme fails, or one of its fonts cannot be read."),
    UNKNOWN_THEME(SITE, FIXED_ERROR, "`toolkit.yaml` names a theme that does not exist."),
    UNKNOWN_WORD(SITE, ERROR, "A words file or `words` contains a key that does not exist."),
    UNPRINTABLE_PAGE(SITE, WARNING, "A page could not be laid out as a PDF, so its PDF contains only its text."),
    WORD_PLACEHOLDERS(SITE, WARNING, "The placeholders of a text in a words file or `words` are wrong.");

    /** The section of {@code docs/rules/index.md} that lists the rule. */
    public enum Area {
        FILE,
        TOOLKIT,
        EXTERNAL_LINKS,
        IMPORT,
        SITE
    }

    /** A default severity, and whether editors can lower it. */
    enum Weight {
        /** The site would be broken, unsafe, or inaccessible, so the rule stays an error. */
        FIXED_ERROR(Severity.ERROR),
        /** The site works all the same; a toolkit may lower the severity or silence findings. */
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING),
        NOTE(Severity.NOTE);

        private final Severity severity;

        Weight(Severity severity) {
            this.severity = severity;
        }
    }

    private static final Map<String, Rule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private static final List<String> IDS = BY_ID.keySet().stream().sorted().toList();

    private final String id = EnumKeys.of(this);
    private final Area area;
    private final Weight weight;
    private final String summary;

    Rule(Area area, Weight weight, String summary) {
        this.area = area;
        this.weight = weight;
        this.summary = summary;
    }

    /** The rule with that id; null if there is none. */
    public static @Nullable Rule find(String id) {
        return BY_ID.get(id);
    }

    /** The ids of all rules, sorted. */
    public static List<String> ids() {
        return IDS;
    }

    /** The constant's name as editors read and write it: {@code dead-link} for {@link #DEAD_LINK}. */
    public String id() {
        return id;
    }

    /**
     * Whether only some runs check the rule, so that a suppression of it would seem needless in others: those with {@code
     * --external-links}, and those that make PDFs.
     */
    public boolean isOnRequest() {
        return area == Area.EXTERNAL_LINKS || this == MISSING_LETTER || this == UNPRINTABLE_PAGE;
    }

    public Area area() {
        return area;
    }

    /** The severity of the rule's findings, unless the toolkit's {@code checks} sets another one. */
    public Severity severity() {
        return weight.severity;
    }

    /** Whether the rule must stay an error: neither {@code checks} nor {@code silence} may name it. */
    public boolean isFixed() {
        return weight == FIXED_ERROR;
    }

    /** One sentence in Markdown that says what breaks the rule. */
    public String summary() {
        return summary;
    }

    /** The path of the rule's documentation page: {@code docs/rules/dead-link.md}. */
    public String page() {
        return "docs/rules/" + id + ".md";
    }

    /**
     * Something that breaks the rule, with the rule's severity.
     *
     * @param problem one sentence without a period that says what is wrong, in an editor's words
     * @param remedy one or more sentences that say what to do; empty only if the problem already says so
     */
    public Finding at(Place place, String problem, String remedy) {
        return new Finding(this, severity(), place, problem, remedy, null);
    }
}
