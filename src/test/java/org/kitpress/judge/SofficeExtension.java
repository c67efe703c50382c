package org.kitpress.judge;

/** Looks for LibreOffice once in a run. */
final class SofficeExtension extends ProgramExtension {
    SofficeExtension() {
        super("soffice", "Tests of Word documents with LibreOffice", "LibreOffice Writer");
    }
}
