package org.kitpress.content.kind;

import java.util.List;
import org.kitpress.content.fields.Fields;
import org.kitpress.model.Home;
import org.kitpress.model.PageLink;
import org.kitpress.model.Place;
import org.kitpress.model.Settings;
import org.kitpress.model.Vocabulary;
import org.kitpress.report.Rule;

/** Reads {@code toolkit.yaml}. */
public final class SettingsReader {
    /** The default of {@code whole-index-up-to}: with more search documents, only the split index is written. */
    private static final int WHOLE_INDEX_UP_TO = 5000;

    private SettingsReader() {}

    public static Settings read(Fields fields) {
        List<Settings.Language> languages = languages(fields);
        VocabularyReader vocabulary =
                new VocabularyReader(fields, languages.get(0).tag());
        return new Settings(
                fields.text("title"),
                fields.optionalText("short-title"),
                fields.text("tagline"),
                fields.optionalText("edition"),
                languages,
                publisher(fields),
                fields.list("audiences", SettingsReader::audience),
                fields.list("topics", topic -> new Settings.Topic(topic.key("id"), topic.text("name"), topic.place())),
                fields.links("navigation", "title"),
                fields.links("footer", "title"),
                home(fields),
                fields.group("feedback", SettingsReader::feedback),
                fields.optionalText("edit-url"),
                baseUrl(fields),
                wholeIndex(fields),
                print(fields),
                theme(fields),
                vocabulary.vocabulary(),
                vocabulary.words());
    }

    /** Settings to use if those of the toolkit could not be read, so that its other files can still be checked. */
    public static Settings missing() {
        return new Settings(
                "",
                null,
                "",
                null,
                List.of(new Settings.Language("en", "English")),
                new Settings.Publisher("", null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Home.USUAL,
                null,
                null,
                null,
                WHOLE_INDEX_UP_TO,
                new Settings.Print(Settings.Print.Paper.LETTER, false),
                new Settings.Theme(
                        Settings.Theme.DEFAULT,
                        null,
                        Place.startOf("content/toolkit.yaml"),
                        Place.startOf("content/toolkit.yaml")),
                Vocabulary.DEFAULT,
                List.of());
    }

    private static List<Settings.Language> languages(Fields fields) {
        List<Settings.Language> languages = fields.list(
                "languages", language -> new Settings.Language(language.text("tag"), language.text("name")));
        return languages.isEmpty() ? missing().languages() : languages;
    }

    private static Settings.Publisher publisher(Fields fields) {
        fields.requireValue("organization");
        Settings.Publisher publisher = fields.group(
                "organization",
                inner -> new Settings.Publisher(
                        inner.text("name"),
                        inner.optionalText("short-name"),
                        inner.optionalText("email"),
                        inner.optionalText("phone"),
                        inner.optionalText("address")));
        return publisher == null ? missing().publisher() : publisher;
    }

    private static Settings.Audience audience(Fields fields) {
        return new Settings.Audience(
                fields.key("id"),
                fields.text("name"),
                fields.text("summary"),
                fields.links("start", "title"),
                fields.place());
    }

    private static Home home(Fields fields) {
        Home home = fields.group(
                "home",
                inner -> new Home(
                        inner.list("tasks", SettingsReader::task),
                        inner.group(
                                "poster",
                                poster -> new Home.Poster(
                                        poster.text("left"), poster.text("right"), poster.text("shared"))),
                        inner.link("figure"),
                        inner.choices("parts", Home.Part.class)));
        return home == null ? Home.USUAL : home;
    }

    private static Home.Task task(Fields fields) {
        PageLink page = new PageLink(fields.text("page"), fields.text("title", ""), fields.placeOf("page"));
        return new Home.Task(page, fields.text("text", ""));
    }

    private static Settings.Feedback feedback(Fields fields) {
        return new Settings.Feedback(
                fields.requiredChoice("way", Settings.Feedback.Way.class, Settings.Feedback.Way.MAIL),
                fields.text("address"),
                fields.optionalText("question"),
                fields.texts("yes"),
                fields.texts("no"));
    }

    private static @org.jspecify.annotations.Nullable String baseUrl(Fields fields) {
        String url = fields.optionalText("base-url");
        return url == null || url.endsWith("/") ? url : url + "/";
    }

    private static int wholeIndex(Fields fields) {
        Integer upTo = fields.group("search", search -> search.number("whole-index-up-to", WHOLE_INDEX_UP_TO));
        return upTo == null ? WHOLE_INDEX_UP_TO : upTo;
    }

    private static Settings.Print print(Fields fields) {
        Settings.Print print = fields.group(
                "print",
                inner -> new Settings.Print(
                        inner.choice("paper", Settings.Print.Paper.class, Settings.Print.Paper.LETTER),
                        inner.flag("large", false)));
        return print == null ? missing().print() : print;
    }

    private static Settings.Theme theme(Fields fields) {
        Settings.Theme theme = fields.group(
                "theme",
                inner -> new Settings.Theme(
                        themeName(inner),
                        inner.optionalText("accent"),
                        inner.placeOf("name"),
                        inner.placeOf("accent")));
        return theme == null ? missing().theme() : theme;
    }

    /** A theme is code, so its name must not be able to lead to a folder that holds anything else. */
    private static String themeName(Fields fields) {
        String name = fields.text("name", Settings.Theme.DEFAULT);
        if (Settings.Theme.NAME.matcher(name).matches()) {
            return name;
        }
        fields.context()
                .add(
                        Rule.UNKNOWN_THEME.at(
                                fields.placeOf("name"),
                                "'" + name + "' cannot be the name of a theme",
                                "Write the name of a folder in `themes/`, with letters, digits, hyphens, and underscores only."));
        return Settings.Theme.DEFAULT;
    }
}
