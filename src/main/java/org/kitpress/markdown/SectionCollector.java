package org.kitpress.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Place;
import org.kitpress.model.Prose.Heading;
import org.kitpress.model.Prose.Section;

/** Collects the headings of a text and the plain text below each. */
final class SectionCollector {

    /** A heading whose text, or id, is not known yet. */
    private static final class Draft {
        final int level;
        final Place place;
        final @Nullable String ownId;
        final int idSlot;
        String text = "";
        String below = "";

        Draft(int level, Place place, @Nullable String ownId, int idSlot) {
            this.level = level;
            this.place = place;
            this.ownId = ownId;
            this.idSlot = idSlot;
        }
    }

    /** Where a heading's id goes. */
    interface IdSlots {
        void fill(int slot, String id);
    }

    private final List<Draft> drafts = new ArrayList<>();
    private final PlainText text = new PlainText();
    private String above = "";

    PlainText text() {
        return text;
    }

    /** Starts a heading; if it has no id, it gets one, which is written into the slot. */
    void open(int level, Place place, @Nullable String ownId, int idSlot) {
        endSection();
        drafts.add(new Draft(level, place, ownId, idSlot));
    }

    void closeHeading() {
        if (!drafts.isEmpty()) {
            Draft draft = drafts.get(drafts.size() - 1);
            draft.text = draft.text + text.take().replace('\n', ' ');
        }
    }

    /** Gives every heading its id, now that all written ids are claimed, and cuts the text into sections. */
    List<Section> finish(Slugs slugs, IdSlots slots) {
        endSection();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(null, above));
        for (Draft draft : drafts) {
            String id = draft.ownId != null ? draft.ownId : slugs.next(draft.text);
            if (draft.ownId == null) {
                slots.fill(draft.idSlot, id);
            }
            sections.add(new Section(new Heading(draft.level, id, draft.text, draft.place), draft.below));
        }
        return sections;
    }

    private void endSection() {
        if (drafts.isEmpty()) {
            above = text.take();
        } else {
            drafts.get(drafts.size() - 1).below = text.take();
        }
    }
}
