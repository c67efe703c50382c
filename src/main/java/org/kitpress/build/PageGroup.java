package org.kitpress.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kitpress.model.Address;
import org.kitpress.output.Outlet;
import org.kitpress.output.PdfSize;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.html.PageTask;
import org.kitpress.report.Finding;

/**
 * The pages, each rendered on a thread of its own.
 *
 * @param pdfs the sizes of the PDFs, filled by the time the pages are made
 */
record PageGroup(HtmlRenderer renderer, Map<Address, PdfSize> pdfs) implements OutputGroup {
    @Override
    public String name() {
        return "render";
    }

    @Override
    public boolean mayHold(String path) {
        return path.endsWith(".html");
    }

    @Override
    public List<Finding> make(Workers workers, Outlet outlet) throws IOException {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (PageTask page : renderer.pageTasks(pdfs)) {
            tasks.add(() -> {
                outlet.accept(page.run());
                return true;
            });
        }
        workers.run(tasks);
        return List.of();
    }
}
