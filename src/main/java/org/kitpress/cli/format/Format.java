package org.kitpress.cli.format;

/** A way to print what was found. The same findings give the same text. */
public interface Format {
    /** The text, with a line feed at its end unless it is empty. */
    String print(CheckResult checkResult);
}
