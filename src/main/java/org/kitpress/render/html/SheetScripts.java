package org.kitpress.render.html;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.output.OutputFile;

/**
 * Writes the sheet of each page as a classic script, {@code print/SECTION/SLUG.js}, for the page where readers put
 * together a packet. That page loads the sheets that readers choose, even from disk, where it cannot load anything but
 * scripts. Links in the sheets start at the site's root, because that page is there.
 */
final class SheetScripts {
    private static final String FOLDER = "print/";

    private SheetScripts() {}

    /** Returns the name of the page in a reader's selection: its address without the extension. */
    static String id(Page page) {
        return id(page.address());
    }

    static String id(Address address) {
        return address.path().substring(0, address.path().length() - ".html".length());
    }

    /** Returns the prefix of the ids in the page's sheet; no other page's ids start with it. */
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
