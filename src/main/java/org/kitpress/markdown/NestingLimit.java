package org.kitpress.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.dependency.FirstDependent;
import java.util.Set;

/** No block starts inside a hundred others, because the time that flexmark takes is quadratic. */
final class NestingLimit extends BlockStartRule {
    private static final int DEEPEST = 100;

    NestingLimit() {
        super(options -> nested());
    }

    private static BlockParserFactory nested() {
        return (state, matched) -> state.getActiveBlockParsers().size() <= DEEPEST
                ? BlockStart.none()
                : BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(FirstDependent.class);
    }
}
