package org.kitpress.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.function.Function;

/** A rule for how blocks start, before flexmark's own. Each needs its own class, by which flexmark tells them apart. */
abstract class BlockStartRule extends UnorderedExtension implements CustomBlockParserFactory {
    private final Function<DataHolder, BlockParserFactory> rule;

    BlockStartRule(Function<DataHolder, BlockParserFactory> rule) {
        this.rule = rule;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return rule.apply(options);
    }
}
