package org.kitpress.render.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.UnicodeText;

/** The words of the theme in one language: a flat map of keys to texts with {@code {0}} where a value goes. */
final class Messages {
    /** Names the file in messages. */
    private final String file;

    private final Map<String, String> texts;

    private Messages(String file, Map<String, String> texts) {
        this.file = file;
        this.texts = texts;
    }

    /**
     * Reads {@code words/TAG.yaml}, of the language alone where there is none for the region, else of English.
     *
     * @throws ThemeException when there is no such file, or it is no flat map of texts
     */
    static Messages of(ThemeFiles theme, String language) {
        int region = language.indexOf('-');
        String[] names = {language, region < 0 ? language : language.substring(0, region), "en"};
        for (String name : names) {
            String file = "words/" + name + ".yaml";
            byte[] bytes = theme.find(file);
            if (bytes != null) {
                return new Messages(file, read(file, bytes));
            }
        }
        throw new ThemeException("words/en.yaml", 1, 1, "the theme has no words");
    }

    private static Map<String, String> read(String file, byte[] bytes) {
        Map<String, String> texts = new TreeMap<>();
        try (YAMLParser parser = new YAMLFactory().createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw fault(file, parser, "words are a map of keys to texts");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (!parser.nextToken().isScalarValue()) {
                    throw fault(file, parser, "'" + key + "' is not a text");
                }
                if (texts.put(key, UnicodeText.wellFormed(parser.getText())) != null) {
                    throw fault(file, parser, "'" + key + "' is there twice");
                }
            }
            return texts;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new ThemeException(file, line, column, e.getOriginalMessage());
        } catch (IOException e) {
            throw new ThemeException(file, 1, 1, String.valueOf(e.getMessage()));
        }
    }

    private static ThemeException fault(String file, YAMLParser parser, String problem) {
        var place = parser.currentTokenLocation();
        return new ThemeException(file, place.getLineNr(), place.getColumnNr(), problem);
    }

    /**
     * The text with its values filled in.
     *
     * @throws ThemeException when the theme has no such words
     */
    String get(String key, Object... values) {
        String text = find(key, List.of(values));
        if (text == null) {
            throw new ThemeException(file, 1, 1, "the words '" + key + "' are missing");
        }
        return text;
    }

    /**
     * The text with its values filled in; null when there is none. Where there is a {@code KEY-one} and the first value
     * is the number 1, that one is taken.
     */
    @Nullable
    String find(String key, List<? extends @Nullable Object> values) {
        boolean one = !values.isEmpty() && values.get(0) instanceof Number number && number.doubleValue() == 1;
        String text = one ? texts.getOrDefault(key + "-one", texts.get(key)) : texts.get(key);
        return text == null ? null : fill(text, values);
    }

    /** The texts whose keys begin so, by key, in alphabetical order; values are not filled in. */
    SortedMap<String, String> startingWith(String prefix) {
        SortedMap<String, String> part = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                part.put(key, text);
            }
        });
        return part;
    }

    private static String fill(String text, List<? extends @Nullable Object> values) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            boolean hole = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int number = hole ? text.charAt(i + 1) - '0' : -1;
            if (number >= 0 && number < Math.min(10, values.size())) {
                filled.append(values.get(number));
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }
}
