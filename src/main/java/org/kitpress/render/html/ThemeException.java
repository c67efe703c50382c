package org.kitpress.render.html;

/**
 * An error in a theme: a template that cannot be parsed or run, messages that cannot be read, or an asset that does not
 * exist. The caller turns it into a finding.
 */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * @param file the file, relative to the theme's folder: {@code templates/page.ftlh}
     * @param line counted from 1
     * @param column counted from 1
     * @param problem what is wrong, without the location
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

    /** Includes the location, for use in a log. */
    @Override
    public String getMessage() {
        return file + ":" + line + ":" + column + ": " + problem();
    }
}
