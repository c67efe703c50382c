// What other windows write, and what becomes of the storage behind our back, brought together with the answers here.
(function (answers) {
  "use strict";

  const V = answers.values;
  const Store = answers.Store;

  // Brings in what another window has written meanwhile.
  Store.prototype.meet = function (entry) {
    const found = this.stored(entry.key);
    if ((found ? found.raw : null) === entry.raw) return;
    const theirs = found ? found.entry.values : {};
    const met = V.merge(entry.stored, entry.values, theirs);
    const changed = !V.same(met.values, entry.values);
    const open = entry.theirs ? entry.theirs.fields : [];
    const clash = V.FIELDS.filter(function (field) {
      return met.conflicts.includes(field) || (open.includes(field) && met.values[field] !== V.clean(theirs)[field]);
    });
    entry.raw = found ? found.raw : null;
    entry.stored = theirs;
    entry.values = met.values;
    if (found && V.same(met.values, theirs)) entry.question = found.entry.question;
    entry.theirs = clash.length ? { values: theirs, fields: clash } : null;
    if (changed || entry.theirs) this.tell("entry", entry);
  };

  // Ends a contradiction between two windows with the values that the reader chose.
  Store.prototype.settle = function (entry, values) {
    entry.theirs = null;
    this.put(entry, values, entry.question);
  };

  Store.prototype.heard = function (key, erased) {
    if (key === null || key === "") {
      if (erased) this.forget(true);
      else if (this.keep.isWanted()) this.join();
      else if (this.mode === "saving" || this.mode === "full") this.lose();
      return;
    }
    if (this.mode !== "saving" && this.mode !== "full") return;
    if (!this.keep.isWanted()) return; // The message about the whole comes, too.
    const found = this.stored(key);
    const known = this.entries.get(key);
    if (found) this.meet(known || this.at(found.entry.page, found.entry.id, found.entry.question));
    else if (known) this.meet(known);
  };

  // The storage was emptied, but not by the reader's word to delete: what is on the page stays, and is unsaved again.
  Store.prototype.lose = function () {
    this.entries.forEach(function (entry) { Object.assign(entry, { stored: {}, raw: null }); });
    this.setMode("gone");
  };

  // The reader chose to save in another window. Who said no in this one meant it.
  Store.prototype.join = function () {
    if (this.mode === "saving" || this.mode === "declined") return;
    this.begin();
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
