package org.kitpress.render.html;

/**
 * A fault in a theme: a template that cannot be parsed or run, words that cannot be read, an asset that is not there.
 * The caller makes a finding of it.
 */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * @param file relative to the theme's folder: {@code templates/page.ftlh}
     * @param line counted from 1
     * @param column counted from 1
     * @param problem what is wrong, without the place
     */
    public ThemeException(String file, int line, int column, String problem) {
        super(problem);
        this.file = file;
        this.line = Math.max(1, line);
        this.column = Math.max(1, column);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String problem() {
        return String.valueOf(super.getMessage());
    }

    /** With the place, for a log. */
    @Override
    public String getMessage() {
        return file + ":" + line + ":" + column + ": " + problem();
    }
}
