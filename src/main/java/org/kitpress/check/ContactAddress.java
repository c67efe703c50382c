package org.kitpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.OutsideAddress;
import org.kitpress.model.Page;
import org.kitpress.model.Paths;
import org.kitpress.model.Place;
import org.kitpress.model.Settings;
import org.kitpress.model.Source;
import org.kitpress.model.Target;
import org.kitpress.model.UrlSchemes;

/**
 * An email address, phone number, or web address outside the toolkit.
 *
 * @param value the email address or phone number without a scheme, or the whole web address
 * @param place its place; looked up only if there is something to report
 */
record ContactAddress(Kind kind, String value, Supplier<Place> place) {
    enum Kind {
        WEB,
        MAIL,
        TELEPHONE
    }

    static List<ContactAddress> all(CheckContext context) {
        List<ContactAddress> all = new ArrayList<>();
        settings(context, all);
        for (Source source : context.toolkit().sources()) {
            add(all, context, Kind.WEB, "address", source.address(), source.place());
        }
        for (Page page : context.toolkit().pages()) {
            for (OutsideAddress outside : page.outsideAddresses()) {
                addWithScheme(
                        all, outside.value(), () -> context.words().value("address", outside.value(), outside.group()));
            }
        }
        for (LinkReference linkReference : context.refs()) {
            boolean meant = linkReference.sort() == LinkReference.Sort.TEXT
                    || linkReference.sort() == LinkReference.Sort.FOOTER;
            if (meant && context.find(linkReference) instanceof Target.Outside) {
                addWithScheme(all, linkReference.target(), linkReference::place);
            }
        }
        return all;
    }

    private static void settings(CheckContext context, List<ContactAddress> all) {
        Settings settings = context.toolkit().settings();
        Place start = Place.startOf(CheckContext.SETTINGS);
        add(all, context, Kind.MAIL, "email", settings.publisher().email(), start);
        add(all, context, Kind.TELEPHONE, "phone", settings.publisher().phone(), start);
        if (settings.baseUrl() != null) {
            all.add(new ContactAddress(
                    Kind.WEB, settings.baseUrl(), () -> context.words().field("base-url", CheckContext.SETTINGS)));
        }
        if (settings.editUrl() != null) {
            String filled = settings.editUrl().replace("{file}", "content/index.md");
            all.add(new ContactAddress(
                    Kind.WEB, filled, () -> context.words().field("edit-url", CheckContext.SETTINGS)));
        }
        Settings.Feedback feedback = settings.feedback();
        if (feedback != null) {
            Kind kind = feedback.way() == Settings.Feedback.Way.MAIL ? Kind.MAIL : Kind.WEB;
            Place place = context.words().field("feedback", CheckContext.SETTINGS);
            add(all, context, kind, "address", feedback.address(), place);
        }
    }

    private static void add(
            List<ContactAddress> all,
            CheckContext context,
            Kind kind,
            String field,
            @Nullable String value,
            Place group) {
        if (value != null && !value.isEmpty()) {
            all.add(new ContactAddress(kind, value, () -> context.words().value(field, value, group)));
        }
    }

    private static void addWithScheme(List<ContactAddress> all, String address, Supplier<Place> place) {
        String rest = address.substring(address.indexOf(':') + 1);
        switch (UrlSchemes.of(address)) {
            case "mailto" -> addMail(all, rest, place);
            case "tel" -> all.add(new ContactAddress(Kind.TELEPHONE, rest, place));
            case "sms" -> all.add(new ContactAddress(Kind.TELEPHONE, rest.replaceFirst("\\?.*+", ""), place));
            default -> all.add(new ContactAddress(Kind.WEB, address, place));
        }
    }

    /** Each mailbox of a link (RFC 6068); there can be none if readers choose whom they write to. */
    private static void addMail(List<ContactAddress> all, String address, Supplier<Place> place) {
        int query = address.indexOf('?');
        String mailboxes = Paths.decoded(query < 0 ? address : address.substring(0, query));
        if (!mailboxes.isEmpty() || query < 0) {
            for (String mailbox : mailboxes.split(",", -1)) {
                all.add(new ContactAddress(Kind.MAIL, mailbox, place));
            }
        }
    }
}
