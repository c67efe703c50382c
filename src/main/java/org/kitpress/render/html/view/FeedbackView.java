package org.kitpress.render.html.view;

import java.util.List;

/**
 * The question "Was this page helpful?", with answers as links that open in the reader's email program or browser.
 *
 * @param way {@code mail}, {@code issue}, or {@code form}
 */
public record FeedbackView(
        String question, String yesLabel, String noLabel, List<ReasonView> yes, List<ReasonView> no, String way) {

    /** One answer. Its link already identifies the page. */
    public record ReasonView(String label, String href) {}
}
