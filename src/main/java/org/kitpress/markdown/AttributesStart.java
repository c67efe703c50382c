package org.kitpress.markdown;

import com.vladsch.flexmark.ext.attributes.internal.AttributesInlineParserExtension;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's attributes in braces, to be given to their owners by {@link AuthorAttributes}. Only where every part is a class, an id, a name with a value, or
 * {@code decorative}: braces around anything else, {@code {name}} say, are text. So are braces in the middle of a word.
 */
final class AttributesStart implements Parser.ParserExtension {
    private static final String PART =
            "(?:[.#][^\\s{}.#\"'=<>`]+|decorative(?![\\w:=-])|[A-Za-z][\\w:-]*=(?:\"[^\"{}]*\"|'[^'{}]*'|[^\\s{}\"'=<>`]+))";
    private static final Pattern BRACES = Pattern.compile("\\{\\s*" + PART + "(?:\\s+" + PART + ")*+\\s*+\\}");

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new Factory());
    }

    private static final class Factory extends UnorderedExtension implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Extension();
        }
    }

    private static final class Extension implements InlineParserExtension {
        /** Made when it is needed first, as making it compiles expressions. */
        private @Nullable InlineParserExtension attributes;

        @Override
        public boolean parse(LightInlineParser parser) {
            int at = parser.getIndex();
            boolean inWord =
                    at > 0 && Character.isLetterOrDigit(parser.getInput().charAt(at - 1));
            if (inWord
                    || !BRACES.matcher(parser.getInput())
                            .region(at, parser.getInput().length())
                            .lookingAt()) {
                return false;
            }
            if (attributes == null) {
                attributes = new AttributesInlineParserExtension(parser);
            }
            return attributes.parse(parser);
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
