package org.kitpress.render.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that can be picked for a packet.
 *
 * @param id its name in a choice, such as {@code planning/mission}
 * @param top the id of its sheet
 * @param script the address of its sheet as a script
 * @param aliases old names of it
 * @param pdf its link; null when there are no PDFs
 */
public record PacketChoiceView(
        String id,
        String top,
        LinkView link,
        String script,
        List<String> aliases,
        @Nullable PdfView pdf) {
    /** The pages of one part of the site. */
    public record Section(String title, List<PacketChoiceView> pages) {}
}
