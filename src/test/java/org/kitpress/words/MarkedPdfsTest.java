package org.kitpress.words;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What readers see and hear in the PDFs of the marked toolkit is marked or content. */
@Tag("slow")
class MarkedPdfsTest {
    @Test
    void pdfsHaveNoWordThatIsNeitherMarkedNorContent() throws IOException {
        Unmarked unmarked = new Unmarked();
        for (Path file : MarkedSite.pdfs()) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                unmarked.look(file.getFileName(), PdfTexts.of(pdf));
            }
        }
        unmarked.assertNone();
    }
}
