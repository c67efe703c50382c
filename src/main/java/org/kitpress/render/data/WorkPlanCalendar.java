package org.kitpress.render.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Messages;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Status;
import org.kitpress.model.Toolkit;
import org.kitpress.model.Undecided;
import org.kitpress.model.Work;
import org.kitpress.output.OutputFile;

/**
 * The dates of a work plan as a calendar next to its page: {@code work-plan/SLUG.ics}. An event over whole days for
 * each action step and deliverable whose timeframe could be read as dates, and for each decision that is needed by a
 * date. A month, or a span of months, is an event from its first day to its last.
 *
 * <p>An event keeps its identity as long as the page keeps its address and the entry its id, so that a calendar that is
 * fetched again replaces events and does not double them. Its time stamp is the date of the plan's status.
 */
public final class WorkPlanCalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate NO_DAY = LocalDate.EPOCH;
    private static final int SUMMARY_LETTERS = 90;

    private final Page page;
    private final Messages messages;
    private final @Nullable String baseUrl;
    private final String stamp;
    private final ICalendar calendar = new ICalendar();

    private WorkPlanCalendar(Page page, Work work, Messages messages, @Nullable String baseUrl) {
        this.page = page;
        this.messages = messages;
        this.baseUrl = baseUrl;
        PartialDate stated = work.asOf() == null ? page.head().updated() : work.asOf();
        this.stamp = (stated == null ? NO_DAY : first(stated)).format(DAY) + "T000000Z";
    }

    /**
     * The calendars of all work plans that have dates, in the toolkit's order.
     *
     * @param baseUrl the address of the site, with a slash at its end; null if unknown
     */
    public static List<OutputFile> files(Toolkit toolkit, Messages messages, boolean drafts, @Nullable String baseUrl) {
        List<OutputFile> files = new ArrayList<>();
        toolkit.pages().forEach(page -> {
            Work work = page.work();
            if (work != null && work.hasDates() && (drafts || page.head().status() != Status.DRAFT)) {
                byte[] bytes = new WorkPlanCalendar(page, work, messages, baseUrl).bytes(work);
                files.add(new OutputFile(
                        page.address().withExtension(".ics"), bytes, page.head().file()));
            }
        });
        return List.copyOf(files);
    }

    private byte[] bytes(Work work) {
        calendar.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Kitpress//Work plan//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("NAME", page.head().title())
                .text("X-WR-CALNAME", page.head().title());
        work.entries().forEach(this::entry);
        return calendar.line("END", "VCALENDAR").bytes();
    }

    private String name(Work.Entry entry) {
        return messages.get(
                "item-numbered",
                messages.get("item-" + entry.item().kind()),
                entry.objective().label() + "." + entry.item().label());
    }

    private void entry(Work.Entry entry) {
        String id = entry.item().id().value();
        PartialDate from = entry.timeframe().first();
        if (from != null) {
            PartialDate to =
                    entry.timeframe().to() == null ? from : entry.timeframe().to();
            String text = entry.item().text().plain();
            event(entry, id, messages.get("calendar-event", name(entry), text), first(from), last(to));
        }
        Undecided undecided = entry.undecided();
        if (undecided != null && undecided.neededBy() != null) {
            LocalDate day = last(undecided.neededBy());
            event(entry, id + "/decision", messages.get("calendar-decision", name(entry)), day, day);
        }
    }

    private void event(Work.Entry entry, String identity, String summary, LocalDate first, LocalDate last) {
        String name = page.address().path() + "#" + identity;
        calendar.line("BEGIN", "VEVENT")
                .line(
                        "UID",
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .line("DTSTAMP", stamp)
                .line("DTSTART;VALUE=DATE", first.format(DAY))
                .line("DTEND;VALUE=DATE", last.plusDays(1).format(DAY)) // the first day that is not part of it
                .text("SUMMARY", shortened(summary))
                .text("DESCRIPTION", description(entry))
                .line("TRANSP", "TRANSPARENT");
        if (baseUrl != null) {
            calendar.line(
                    "URL", baseUrl + page.address().path() + "#" + entry.item().id());
        }
        calendar.line("END", "VEVENT");
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').strip();
        if (line.length() <= SUMMARY_LETTERS) {
            return line;
        }
        int space = line.lastIndexOf(' ', SUMMARY_LETTERS - 1);
        return line.substring(0, space <= 0 ? SUMMARY_LETTERS - 1 : space) + "…";
    }

    private String description(Work.Entry entry) {
        List<String> lines = new ArrayList<>();
        if (!entry.item().text().isEmpty()) {
            lines.add(entry.item().text().plain());
        }
        if (entry.responsibility() != null) {
            lines.add(messages.get(
                    "calendar-responsibility", entry.responsibility().wording()));
        }
        if (!entry.timeframe().wording().isEmpty()) {
            lines.add(messages.get("calendar-timeframe", entry.timeframe().wording()));
        }
        if (entry.undecided() != null && entry.undecided().owner() != null) {
            lines.add(messages.get("calendar-decides", entry.undecided().owner()));
        }
        lines.add(messages.get("calendar-plan", page.head().title()));
        return String.join("\n", lines);
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }

    private static LocalDate last(PartialDate date) {
        if (date.day() > 0) {
            return first(date);
        }
        return date.month() > 0 ? first(date).plusMonths(1).minusDays(1) : LocalDate.of(date.year(), 12, 31);
    }
}
