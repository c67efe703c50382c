package org.kitpress.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Messages;
import org.kitpress.model.Settings;
import org.kitpress.render.html.view.FeedbackView;

/**
 * Links for "Was this page helpful?": an email draft, an issue, or a form, with the page filled in. Nothing is sent
 * automatically.
 */
record FeedbackLinks(Messages messages, Settings.Feedback feedback, String title, String address) {
    /**
     * @param feedback null if the toolkit does not ask for feedback
     * @param title the title of the page
     * @param address the address of the page, absolute if known
     */
    static @Nullable FeedbackView of(
            Messages messages, Settings.@Nullable Feedback feedback, String title, String address) {
        return feedback == null ? null : new FeedbackLinks(messages, feedback, title, address).view();
    }

    private String question() {
        return feedback.question() == null ? messages.get("feedback-question") : feedback.question();
    }

    private FeedbackView view() {
        String yes = messages.get("feedback-yes");
        String no = messages.get("feedback-no");
        return new FeedbackView(
                question(),
                yes,
                no,
                reasons("yes", yes, feedback.yes()),
                reasons("no", no, feedback.no()),
                EnumKeys.of(feedback.way()));
    }

    private List<FeedbackView.ReasonView> reasons(String id, String answer, List<String> reasons) {
        List<String> all = reasons.isEmpty() ? List.of(answer) : reasons;
        return all.stream()
                .map(reason -> new FeedbackView.ReasonView(reason, href(id, answer, reason)))
                .toList();
    }

    private String href(String id, String answer, String reason) {
        String subject = PercentEncoding.query(messages.get("feedback-subject", title));
        String body = PercentEncoding.query(messages.get("feedback-body", question(), answer, reason, title, address));
        String target = feedback.address();
        return switch (feedback.way()) {
            case MAIL ->
                "mailto:" + PercentEncoding.path(target.replaceFirst("^mailto:", "")) + "?subject=" + subject + "&body="
                        + body;
            case ISSUE -> withQuery(target, "title=" + subject + "&body=" + body);
            case FORM ->
                withQuery(
                        target,
                        "page=" + PercentEncoding.query(address) + "&helpful=" + id + "&reason="
                                + PercentEncoding.query(reason));
        };
    }

    private static String withQuery(String target, String query) {
        int hash = target.indexOf('#');
        String address = hash < 0 ? target : target.substring(0, hash);
        return PageLinks.outside(address)
                + (address.contains("?") ? "&" : "?")
                + query
                + (hash < 0 ? "" : target.substring(hash));
    }
}
