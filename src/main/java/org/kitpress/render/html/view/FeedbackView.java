package org.kitpress.render.html.view;

import java.util.List;

/**
 * "Was this page helpful?", as links that a reader's own mail program or browser opens.
 *
 * @param way {@code mail}, {@code issue} or {@code form}
 */
public record FeedbackView(
        String question, String yesLabel, String noLabel, List<ReasonView> yes, List<ReasonView> no, String way) {

    /** One answer; the page is filled into its address. */
    public record ReasonView(String label, String href) {}
}
