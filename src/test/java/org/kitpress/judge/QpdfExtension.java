package org.kitpress.judge;

/** Looks for qpdf once in a run. */
final class QpdfExtension extends ProgramExtension {
    QpdfExtension() {
        super("qpdf", "Tests of PDF files with qpdf", "qpdf");
    }
}
