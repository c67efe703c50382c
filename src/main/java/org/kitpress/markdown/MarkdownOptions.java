package org.kitpress.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;

/** The two configurations of flexmark. */
final class MarkdownOptions {
    private MarkdownOptions() {}

    /** CommonMark and nothing else; its parser is the same as {@link #full}'s. */
    static Parser plain() {
        return builder(options()).build();
    }

    /** CommonMark with tables, footnotes, definition lists, task lists, strikethrough, attributes, admonitions. */
    static Parser full() {
        MutableDataSet options = options();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        FootnoteExtension.create(),
                        DefinitionExtension.create(),
                        TaskListExtension.create(),
                        StrikethroughExtension.create(),
                        new AttributesStart()));
        options.set(DefinitionExtension.TILDE_MARKER, false)
                .set(AdmonitionExtension.ALLOW_LAZY_CONTINUATION, false)
                // Images and titles for flexmark's own renderer, which it would load again for every text.
                .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
                .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, Map.of())
                .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, Map.of());
        return builder(options)
                .customBlockParserFactory(new AdmonitionStart())
                .paragraphPreProcessorFactory(new TableStart())
                .build();
    }

    private static Parser.Builder builder(MutableDataSet options) {
        return Parser.builder(options)
                .customInlineParserFactory(CommonMarkInlineParser::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customDelimiterProcessor(new DelimiterRule('*'))
                .customDelimiterProcessor(new DelimiterRule('_'))
                .customBlockParserFactory(new NestingLimit())
                .customBlockParserFactory(new HeadingStart())
                .customBlockParserFactory(new TildeFenceStart())
                .customBlockParserFactory(new ThematicBreakStart())
                .customBlockParserFactory(new HtmlStart());
    }

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }
}
