package org.kitpress.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kitpress.model.EnumKeys;
import org.kitpress.model.Messages;
import org.kitpress.model.Party;
import org.kitpress.model.Timeframe;
import org.kitpress.render.html.view.PartyView;
import org.kitpress.render.html.view.WorkPlanView;
import org.kitpress.render.html.view.WorkPlanView.Row;

/** Sorts the rows of a work plan by party and by due date. */
record PlanSorter(Site site) {
    private static final Set<String> COMPLETED = Set.of("completed", "reported-completed");

    /** Responsibilities that name nobody. */
    private static final Set<String> NOT_APPLICABLE =
            Set.of("n/a", "na", "n.a.", "not applicable", "none", "-", "–", "—");

    /** A row and the timeframe that its text was written from. */
    record Dated(Row row, Timeframe timeframe) {}

    WorkPlanView sort(List<Dated> dated) {
        List<Row> rows = dated.stream().map(Dated::row).toList();
        List<Row> undecided = dated.stream()
                .filter(d -> d.row.undecided() != null || d.timeframe.state() == Timeframe.State.TO_BE_DECIDED)
                .map(Dated::row)
                .toList();
        return new WorkPlanView(rows, byParty(rows), byTime(dated), undecided, counts(rows, undecided.size()));
    }

    private static WorkPlanView.Counts counts(List<Row> rows, int undecided) {
        int steps = (int)
                rows.stream().filter(row -> row.kind().equals("action-step")).count();
        int completed = (int)
                rows.stream().filter(row -> COMPLETED.contains(row.state())).count();
        return new WorkPlanView.Counts(steps, rows.size() - steps, undecided, completed);
    }

    private List<WorkPlanView.PartyRows> byParty(List<Row> rows) {
        Map<String, PartyView> parties = new LinkedHashMap<>();
        Map<String, List<Row>> rowsOf = new LinkedHashMap<>();
        site.toolkit().parties().stream().map(Party::id).forEach(id -> rowsOf.put(id, new ArrayList<>()));
        Map<String, List<Row>> others = new LinkedHashMap<>();
        List<Row> nobody = new ArrayList<>();
        List<Row> notApplicable = new ArrayList<>();
        for (Row row : rows) {
            for (PartyView party : row.parties()) {
                parties.putIfAbsent(party.id(), party);
                List<Row> own = rowsOf.computeIfAbsent(party.id(), id -> new ArrayList<>());
                if (own.isEmpty() || !own.get(own.size() - 1).equals(row)) {
                    own.add(row);
                }
            }
            if (row.parties().isEmpty()) {
                String wording = row.responsibility();
                if (wording != null && NOT_APPLICABLE.contains(wording.toLowerCase(Locale.ROOT))) {
                    notApplicable.add(row);
                } else {
                    (wording == null ? nobody : others.computeIfAbsent(wording, w -> new ArrayList<>())).add(row);
                }
            }
        }
        List<WorkPlanView.PartyRows> sorted = new ArrayList<>();
        rowsOf.forEach((id, own) -> {
            PartyView party = parties.get(id);
            if (party != null) {
                sorted.add(new WorkPlanView.PartyRows(party, List.copyOf(own)));
            }
        });
        others.forEach((wording, own) -> sorted.add(unlisted("other", wording, own)));
        if (!notApplicable.isEmpty()) {
            sorted.add(unlisted("not-applicable", site.words().get("timeframe-not-applicable"), notApplicable));
        }
        if (!nobody.isEmpty()) {
            sorted.add(unlisted("nobody", site.words().get("responsibility-blank"), nobody));
        }
        return List.copyOf(sorted);
    }

    private static WorkPlanView.PartyRows unlisted(String id, String name, List<Row> rows) {
        return new WorkPlanView.PartyRows(new PartyView(id, name, null, null, null), List.copyOf(rows));
    }

    private List<WorkPlanView.TimeRows> byTime(List<Dated> dated) {
        Map<Timeframe, List<Row>> rowsOf = dated.stream()
                .collect(Collectors.groupingBy(
                        Dated::timeframe,
                        () -> new TreeMap<>(Timeframe.ORDER),
                        Collectors.mapping(Dated::row, Collectors.toList())));
        return rowsOf.entrySet().stream()
                .map(e -> new WorkPlanView.TimeRows(
                        words(site.words(), e.getKey()), state(e.getKey()), List.copyOf(e.getValue())))
                .toList();
    }

    private static String state(Timeframe timeframe) {
        return timeframe.isOngoing() ? "ongoing" : EnumKeys.of(timeframe.state());
    }

    /** Returns the timeframe in the source's own words, if it has any. */
    static String words(Messages messages, Timeframe timeframe) {
        if (timeframe.state() != Timeframe.State.STATED) {
            return messages.get("timeframe-" + EnumKeys.of(timeframe.state()));
        }
        return timeframe.wording().isEmpty() && timeframe.ongoing()
                ? messages.get("timeframe-ongoing")
                : timeframe.wording();
    }
}
