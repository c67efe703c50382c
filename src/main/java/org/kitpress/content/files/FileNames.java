package org.kitpress.content.files;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Paths;

/** What the name of a file or folder says about it. */
public final class FileNames {
    /** Longer names leave no room for the endings of the files that are built from them; file systems allow 255 bytes. */
    private static final int LONGEST = 200;

    /** The same in every address and on every computer: no spaces, no accents, nothing to escape. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

    /** Names that Windows keeps for devices, with any ending. */
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    /**
     * Files that programs leave behind: backups (vim, Emacs, gedit, nano, merge tools), files of a save in progress (vim,
     * JetBrains, macOS, sed, browsers), owner files of Word and LibreOffice, what systems keep about a folder, and the
     * folders in which programs install libraries.
     */
    private static final Pattern TEMPORARY = Pattern.compile(
            "\\..*|.*~|#.*#|~\\$.*|~WRL\\d+\\.tmp|4913|sed[A-Za-z0-9]{6}|.*___jb_(?:tmp|old)___|.*\\.sb-[0-9a-f]{8}-[A-Za-z0-9]{6}"
                    + "|.*\\.(?:bak|backup|tmp|temp|orig|rej|sw[a-p]|part|crdownload)"
                    + "|thumbs\\.db|ehthumbs\\.db|desktop\\.ini|Icon\r|__MACOSX|node_modules|bower_components|__pycache__",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._]+");

    private FileNames() {}

    /** Whether a file or folder is hidden, or was left behind by an editor or by the system; both are never content. */
    public static boolean isIgnored(String name) {
        return TEMPORARY.matcher(name).matches();
    }

    /**
     * Why a file or folder cannot have this name on the site or on some computer; null if it can.
     *
     * @param name one part of a path
     */
    public static @Nullable String problem(String name) {
        if (!PLAIN.matcher(name).matches()) {
            return "the name '" + name + "' cannot be used in a web address";
        }
        if (name.length() > LONGEST) {
            return "the name has " + name.length() + " characters, but can have at most " + LONGEST;
        }
        if (RESERVED.matcher(Paths.withoutOrder(name)).matches()) {
            return "Windows reserves the name '" + name + "', so the file cannot exist there";
        }
        return name.endsWith(".") ? "the name '" + name + "' ends with a dot, which Windows removes" : null;
    }

    /**
     * A similar name that works in web addresses; null if nothing of the name would be left.
     *
     * @param name of a file or folder
     */
    public static @Nullable String plain(String name) {
        String spoken = Paths.decoded(name).replace("&", " and ");
        String letters = MARKS.matcher(Normalizer.normalize(spoken, Normalizer.Form.NFKD))
                .replaceAll("");
        String plain = OTHER.matcher(letters)
                .replaceAll("-")
                .replaceAll("-*\\.-*", ".")
                .replaceAll("^-+|-+$", "");
        boolean left = plain.matches("(?i)[a-z0-9].*") && plain.contains(".") == name.contains(".");
        return left && problem(plain) == null ? plain : null;
    }
}
