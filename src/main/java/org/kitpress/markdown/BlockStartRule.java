package org.kitpress.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.function.Function;

/**
 * A rule of ours for how blocks start, which comes before flexmark's own. Each rule needs a class of its own, since
 * flexmark tells them apart by it.
 */
abstract class BlockStartRule extends Independent implements CustomBlockParserFactory {
    private final Function<DataHolder, BlockParserFactory> rule;

    BlockStartRule(Function<DataHolder, BlockParserFactory> rule) {
        this.rule = rule;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return rule.apply(options);
    }
}
