package org.kitpress.cli.format;

/** An output format for findings. The same findings always produce the same text. */
public interface Format {
    /** Returns the text, which ends with a line feed unless it is empty. */
    String print(CheckResult checkResult);
}
