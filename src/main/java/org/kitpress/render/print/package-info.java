/**
 * Print documents as accessible PDFs: tagged, conforming to PDF/UA-1, with form fields. {@link
 * org.kitpress.render.print.Pdf} is the entry point; the library is OpenHTMLtoPDF with PDFBox.
 */
@NullMarked
package org.kitpress.render.print;

import org.jspecify.annotations.NullMarked;
