package org.kitpress.render.html;

import java.util.function.Supplier;
import org.kitpress.model.Address;
import org.kitpress.output.PrintDocument;

/**
 * One document for paper to be made. Tasks share nothing that changes, so they can run on any thread in any order.
 *
 * @param address where its PDF will stand
 * @param task throws {@link ThemeException} when the theme cannot print it
 */
public record PdfTask(Address address, Supplier<PrintDocument> task) {
    public PrintDocument run() {
        return task.get();
    }
}
