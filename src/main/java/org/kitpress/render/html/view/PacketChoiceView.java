package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that readers can add to a packet.
 *
 * @param id the name of the page in a reader's selection, such as {@code planning/mission}
 * @param top the id of its sheet
 * @param script the address of the script that contains its sheet
 * @param aliases the page's old names
 * @param pdf the link to its PDF; null if there are no PDFs
 */
public record PacketChoiceView(
        String id,
        String top,
        LinkView link,
        String script,
        List<String> aliases,
        @Nullable PdfView pdf) {
    /** The pages in one part of the site. */
    public record Section(String title, List<PacketChoiceView> pages) {}
}
