package org.kitpress.render.html;

import java.util.function.Supplier;
import org.kitpress.model.Address;
import org.kitpress.output.OutputFile;

/**
 * A page to render. Tasks share no mutable state, so they can run on any thread in any order.
 *
 * @param source the content file that the page is made from; empty if it is generated from the toolkit as a whole
 * @param task renders the page; throws {@link ThemeException} if the theme cannot print it
 */
public record PageTask(Address address, String source, Supplier<OutputFile> task) {
    public OutputFile run() {
        return task.get();
    }
}
