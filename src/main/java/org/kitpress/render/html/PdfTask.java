package org.kitpress.render.html;

import java.util.function.Supplier;
import org.kitpress.model.Address;
import org.kitpress.output.PrintDocument;

/**
 * A printable document to create. Tasks share no mutable state, so they can run on any thread in any order.
 *
 * @param address the address of its PDF
 * @param task creates the document; throws {@link ThemeException} if the theme cannot print it
 */
public record PdfTask(Address address, Supplier<PrintDocument> task) {
    public PrintDocument run() {
        return task.get();
    }
}
