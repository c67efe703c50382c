// All answers in this window, and whether the browser's storage has them.
//
// mode       "asking": the reader has not chosen yet; "declined"; "saving"; "blocked": the browser forbids storage; "full":
//            some answers did not fit; "gone": the storage was cleared, and not by the reader
// entries    {key, page, id, question, values, changed, stored, raw, theirs}: stored are the values that the storage had
//            when it was last read, raw is their text; theirs is another window's version if it conflicts with this one
// listeners  are called with ("entry", entry), ("mode", mode), ("copied"), and ("erased", whether another window did it)
((answers) => {
  "use strict";

  const V = answers.values;
  const TYPING_PAUSE_MILLIS = 400;

  answers.Store = class {
    constructor(root) {
      this.storage = new answers.Storage(root);
      this.entries = new Map();
      this.listeners = [];
      this.timers = new Map();
      this.copied = false;
      this.mode = this.initialMode();
      if (this.mode === "saving") this.load();
      this.storage.listen((key, erased) => this.onStorage(key, erased));
      window.addEventListener("pagehide", () => this.flush());
      document.addEventListener("visibilitychange", () => {
        if (document.hidden) this.flush();
      });
    }

    initialMode() {
      if (!this.storage.isAllowed()) return "blocked";
      return this.storage.isWanted() ? "saving" : "asking";
    }

    notify(what, value) {
      this.listeners.forEach((listener) => listener(what, value));
    }

    listen(listener) {
      this.listeners.push(listener);
    }

    setMode(mode) {
      if (this.mode === mode) return;
      this.mode = mode;
      this.notify("mode", mode);
    }

    // {raw, entry} as stored under a key, or null. Anything that is not an answer is left alone.
    stored(key) {
      const raw = this.storage.read(key);
      const entry = raw === null ? null : answers.format.entry(raw);
      return entry && { raw, entry };
    }

    load() {
      for (const key of this.storage.keys()) {
        const found = this.stored(key);
        if (found && `${found.entry.page}#${found.entry.id}` === key) {
          this.entries.set(key, { ...found.entry, key, raw: found.raw, stored: found.entry.values, theirs: null });
        }
      }
    }

    find(page, id) {
      return this.entries.get(`${page}#${id}`) || null;
    }

    // The entry of an item, created if there is none.
    entryFor(page, id, question) {
      const key = `${page}#${id}`;
      if (!this.entries.has(key)) {
        this.entries.set(key, { key, page, id, question, values: {}, changed: "", stored: {}, raw: null, theirs: null });
      }
      return this.entries.get(key);
    }

    // The entries that are not blank.
    written() {
      return [...this.entries.values()].filter((entry) => !V.isEmpty(entry.values));
    }

    // A page has moved: its answers are moved from the old address to the new one.
    move(from, to) {
      for (const old of this.written().filter((entry) => entry.page === from)) {
        const entry = this.entryFor(to, old.id, old.question);
        if (V.isEmpty(entry.values)) this.put(entry, old.values, old.question);
        if (V.same(entry.values, old.values)) this.put(old, {}, old.question);
      }
    }

    // The reader has edited one field. A new answer keeps the question as it was worded then.
    set(entry, field, value, question) {
      const values = { ...entry.values };
      if (value === "" || value === false) delete values[field];
      else values[field] = value;
      if (V.isEmpty(entry.values)) entry.question = question;
      entry.values = values;
      this.onChange(entry, TYPING_PAUSE_MILLIS);
    }

    put(entry, values, question) {
      entry.values = V.clean(values);
      entry.question = question;
      this.onChange(entry, 0);
    }

    onChange(entry, delayMillis) {
      entry.changed = new Date().toISOString();
      this.copied = false;
      this.notify("entry", entry);
      clearTimeout(this.timers.get(entry.key));
      if (delayMillis) this.timers.set(entry.key, setTimeout(() => this.save(entry), delayMillis));
      else this.save(entry);
    }

    // Saves at once what is waiting, as before the page goes away.
    flush() {
      [...this.timers.keys()].forEach((key) => this.save(this.entries.get(key)));
    }

    save(entry) {
      clearTimeout(this.timers.get(entry.key));
      this.timers.delete(entry.key);
      if (this.mode !== "saving" && this.mode !== "full") return;
      if (!this.storage.isWanted()) {
        if (!this.storage.isAllowed()) this.setMode("blocked");
        else if (this.mode === "saving") this.onCleared();
        return;
      }
      this.mergeStored(entry);
      if (!entry.theirs) this.write(entry);
    }

    write(entry) {
      const isEmpty = V.isEmpty(entry.values);
      const raw = isEmpty ? null : answers.format.text(entry);
      if (raw === entry.raw) return;
      const failure = this.storage.write(entry.key, raw);
      if (failure) {
        this.setMode(failure);
        return;
      }
      entry.raw = raw;
      entry.stored = isEmpty ? {} : V.clean(entry.values);
      if (this.mode === "full" && !this.unsaved().length) this.setMode("saving");
    }

    startSaving() {
      this.setMode("saving");
      for (const key of this.storage.keys()) {
        const found = this.stored(key);
        if (found) this.mergeStored(this.entryFor(found.entry.page, found.entry.id, found.entry.question));
      }
      this.written().forEach((entry) => this.save(entry));
    }

    optIn() {
      const failure = this.storage.want();
      if (failure) this.setMode(failure);
      else this.startSaving();
    }

    decline() {
      this.setMode("declined");
    }

    // Deletes everything, from the storage and from this window.
    erase() {
      const failure = this.storage.erase();
      this.forget(false);
      if (failure === "blocked") this.setMode("blocked");
    }

    forget(isElsewhere) {
      this.timers.forEach((timer) => clearTimeout(timer));
      this.timers.clear();
      this.entries.forEach((entry) => Object.assign(entry, { values: {}, stored: {}, raw: null, theirs: null }));
      this.setMode(this.storage.isAllowed() ? "asking" : "blocked");
      this.notify("erased", isElsewhere);
    }

    // The entries that would be lost if the page went away now.
    unsaved() {
      return [...this.entries.values()].filter((entry) => entry.theirs || !V.same(entry.values, entry.stored));
    }

    // A downloaded file now has all answers.
    setCopied() {
      this.copied = true;
      this.notify("copied");
    }

    isAtRisk() {
      return !this.copied && this.unsaved().length > 0;
    }
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
