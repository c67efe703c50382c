package org.kitpress.render.html;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.output.OutputFile;

/**
 * The sheet of each page as a classic script, {@code print/SECTION/SLUG.js}, for the page on which readers put a packet
 * together: it loads those that are picked, also from disk, where nothing else can be loaded. Links in them begin at the
 * site's root, where that page stands.
 */
final class SheetScripts {
    private static final String FOLDER = "print/";

    private SheetScripts() {}

    /** The page's name in a choice: its address without the ending. */
    static String id(Page page) {
        return id(page.address());
    }

    static String id(Address address) {
        return address.path().substring(0, address.path().length() - ".html".length());
    }

    /** Begins the ids of the page's sheet; no other page's do. */
    static String prefix(Page page) {
        return id(page).replace("-", "--").replace("/", "-s-") + "-in-";
    }

    static Address address(Page page) {
        return new Address(FOLDER + id(page) + ".js");
    }

    static List<OutputFile> all(Site site, Sheets sheets) {
        return site.pages().stream()
                .filter(PdfTasks::isPrinted)
                .map(page -> file(page, sheets))
                .toList();
    }

    private static OutputFile file(Page page, Sheets sheets) {
        SheetOptions options = new SheetOptions(2, "", "", true, false);
        Sheet sheet =
                sheets.of(List.of(new Sheets.Part(page, prefix(page))), options).get(0);
        String script = "kitpressSheet(\"%s\",\"%s\",\"%s\");\n"
                .formatted(quoted(id(page)), quoted(sheet.id()), quoted(sheet.html()));
        return OutputFile.text(address(page).path(), script, page.head().file());
    }

    private static String quoted(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text))
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
