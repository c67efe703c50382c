// Keeps a store in step with the storage, which other windows write to and browsers may clear: more methods of Store.
((answers) => {
  "use strict";

  const V = answers.values;

  Object.assign(answers.Store.prototype, {
    // Merges an entry with what another window has stored in the meantime.
    mergeStored(entry) {
      const found = this.stored(entry.key);
      if ((found ? found.raw : null) === entry.raw) return;
      const theirs = found ? found.entry.values : {};
      const merged = V.merge(entry.stored, entry.values, theirs);
      const hasChanged = !V.same(merged.values, entry.values);
      const open = entry.theirs ? entry.theirs.fields : [];
      const fields = V.FIELDS.filter((field) => merged.conflicts.includes(field)
        || (open.includes(field) && merged.values[field] !== V.clean(theirs)[field]));
      entry.raw = found ? found.raw : null;
      entry.stored = theirs;
      entry.values = merged.values;
      if (found && V.same(merged.values, theirs)) entry.question = found.entry.question;
      entry.theirs = fields.length ? { values: theirs, fields } : null;
      if (hasChanged || entry.theirs) this.notify("entry", entry);
    },

    // Ends a conflict between two windows with the values that the reader chose.
    resolve(entry, values) {
      entry.theirs = null;
      this.put(entry, values, entry.question);
    },

    // Another window has written a key; see Storage.listen.
    onStorage(key, erased) {
      if (key === null || key === "") this.onChoice(erased);
      else if ((this.mode === "saving" || this.mode === "full") && this.storage.isWanted()) {
        const found = this.stored(key);
        const known = this.entries.get(key);
        if (found) this.mergeStored(known || this.entryFor(found.entry.page, found.entry.id, found.entry.question));
        else if (known) this.mergeStored(known);
      }
    },

    // The reader's choice to save was changed elsewhere, or everything was cleared.
    onChoice(erased) {
      if (erased) this.forget(true);
      else if (this.storage.isWanted()) this.onOptIn();
      else if (this.mode === "saving" || this.mode === "full") this.onCleared();
    },

    // The storage was cleared, but not by the reader: what is on the page stays, and is now unsaved.
    onCleared() {
      this.entries.forEach((entry) => Object.assign(entry, { stored: {}, raw: null }));
      this.setMode("gone");
    },

    // The reader chose to save in another window. If they declined in this one, that still counts here.
    onOptIn() {
      if (this.mode !== "saving" && this.mode !== "declined") this.startSaving();
    },
  });
})(window.KitpressAnswers = window.KitpressAnswers || {});
