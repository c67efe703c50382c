package org.kitpress.render.html;

import java.util.function.Supplier;
import org.kitpress.model.Address;
import org.kitpress.output.OutputFile;

/**
 * One page to be rendered. Tasks share nothing that changes, so they can run on any thread in any order.
 *
 * @param source the content file it is made from; empty when it is made from the toolkit as a whole
 * @param task throws {@link ThemeException} when the theme cannot print the page
 */
public record PageTask(Address address, String source, Supplier<OutputFile> task) {
    public OutputFile run() {
        return task.get();
    }
}
