package org.kitpress.render.print;

/** A file of the print theme cannot be used. */
public final class PrintThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;

    PrintThemeException(String file, String problem, Throwable cause) {
        super(problem, cause);
        this.file = file;
    }

    /** Its path in the theme. */
    public String file() {
        return file;
    }
}
