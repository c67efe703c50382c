/**
 * Documents for paper as PDFs that everyone can read: tagged, by PDF/UA-1, with form fields. {@link
 * org.kitpress.render.print.Pdf} is the way in; the library is OpenHTMLtoPDF over PDFBox.
 */
@NullMarked
package org.kitpress.render.print;

import org.jspecify.annotations.NullMarked;
