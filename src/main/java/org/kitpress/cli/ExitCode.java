package org.kitpress.cli;

/** Exit codes, the same for all commands. */
final class ExitCode {
    static final int DONE = 0;
    /** The content has errors; nothing was written. */
    static final int CONTENT = 1;

    static final int USAGE = 2;
    /** A file could not be read or written. */
    static final int FILES = 3;
    /** An internal error, as in BSD's {@code sysexits.h} (EX_SOFTWARE). */
    static final int INTERNAL_ERROR = 70;

    private ExitCode() {}
}
