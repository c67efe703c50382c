// All answers of this window, and what has become of them in the browser's storage.
//
// mode  "asking": the reader has not chosen; "declined"; "saving"; "blocked": the browser forbids it; "full": some did
//       not fit; "gone": what was saved was taken away behind our back
// An entry is {key, page, id, question, values, changed, stored, raw, theirs}: stored are the values that the storage
// held when it was last looked at, raw their text; theirs is another window's version where it contradicts this one.
// Listeners hear ("entry", entry), ("mode", mode), ("copied"), and ("erased", whether another window did it).
(function (answers) {
  "use strict";

  const V = answers.values;

  function Store(root) {
    this.keep = new answers.Keep(root);
    this.entries = new Map();
    this.listeners = [];
    this.timers = new Map();
    this.copied = false;
    this.mode = !this.keep.isAllowed() ? "blocked" : this.keep.isWanted() ? "saving" : "asking";
    if (this.mode === "saving") this.load();
    this.keep.listen(this.heard.bind(this));
    const flush = this.flush.bind(this);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", function () { if (document.hidden) flush(); });
  }

  Store.prototype.tell = function (what, value) {
    this.listeners.forEach(function (listener) { listener(what, value); });
  };

  Store.prototype.listen = function (listener) { this.listeners.push(listener); };

  Store.prototype.setMode = function (mode) {
    if (this.mode === mode) return;
    this.mode = mode;
    this.tell("mode", mode);
  };

  // What is stored under a key, or null. What is no answer of ours is not touched.
  Store.prototype.stored = function (key) {
    const raw = this.keep.read(key);
    const read = raw === null ? null : answers.format.entry(raw);
    return read && { raw: raw, entry: read };
  };

  Store.prototype.load = function () {
    const store = this;
    this.keep.keys().forEach(function (key) {
      const found = store.stored(key);
      if (!found || found.entry.page + "#" + found.entry.id !== key) return;
      store.entries.set(key, Object.assign(found.entry, { key: key, raw: found.raw, stored: found.entry.values, theirs: null }));
    });
  };

  // The entry of an item; made when there is none.
  Store.prototype.at = function (page, id, question) {
    const key = page + "#" + id;
    if (!this.entries.has(key)) {
      this.entries.set(key, { key, page, id, question, values: {}, changed: "", stored: {}, raw: null, theirs: null });
    }
    return this.entries.get(key);
  };

  Store.prototype.find = function (page, id) { return this.entries.get(page + "#" + id) || null; };

  // Every entry that says something.
  Store.prototype.written = function () {
    return Array.from(this.entries.values()).filter(function (entry) { return !V.isEmpty(entry.values); });
  };

  // A page has moved: what was answered under its old address belongs to the new one.
  Store.prototype.move = function (from, to) {
    const store = this;
    this.written().filter(function (entry) { return entry.page === from; }).forEach(function (old) {
      const entry = store.at(to, old.id, old.question);
      if (V.isEmpty(entry.values)) store.put(entry, old.values, old.question);
      if (V.same(entry.values, old.values)) store.put(old, {}, old.question);
    });
  };

  // The reader wrote into one field. A first word is tied to the question's wording of this moment.
  Store.prototype.set = function (entry, field, value, question) {
    const values = Object.assign({}, entry.values);
    if (value === "" || value === false) delete values[field];
    else values[field] = value;
    if (V.isEmpty(entry.values)) entry.question = question;
    entry.values = values;
    this.touched(entry, 400);
  };

  Store.prototype.put = function (entry, values, question) {
    entry.values = V.clean(values);
    entry.question = question;
    this.touched(entry, 0);
  };

  Store.prototype.touched = function (entry, delay) {
    const store = this;
    entry.changed = new Date().toISOString();
    this.copied = false;
    this.tell("entry", entry);
    clearTimeout(this.timers.get(entry.key));
    if (delay) this.timers.set(entry.key, setTimeout(function () { store.save(entry); }, delay));
    else this.save(entry);
  };

  // Writes what is due at once, as before the page goes away.
  Store.prototype.flush = function () {
    const store = this;
    Array.from(this.timers.keys()).forEach(function (key) { store.save(store.entries.get(key)); });
  };

  Store.prototype.save = function (entry) {
    clearTimeout(this.timers.get(entry.key));
    this.timers.delete(entry.key);
    if (this.mode !== "saving" && this.mode !== "full") return;
    if (!this.keep.isWanted()) {
      if (!this.keep.isAllowed()) this.setMode("blocked");
      else if (this.mode === "saving") this.lose();
      return;
    }
    this.meet(entry);
    if (!entry.theirs) this.write(entry);
  };

  Store.prototype.write = function (entry) {
    const empty = V.isEmpty(entry.values);
    const raw = empty ? null : answers.format.text(entry);
    if (raw === entry.raw) return;
    const failure = this.keep.write(entry.key, raw);
    if (failure) {
      this.setMode(failure);
      return;
    }
    entry.raw = raw;
    entry.stored = empty ? {} : V.clean(entry.values);
    if (this.mode === "full" && !this.unsaved().length) this.setMode("saving");
  };

  Store.prototype.begin = function () {
    const store = this;
    this.setMode("saving");
    this.keep.keys().forEach(function (key) {
      const found = store.stored(key);
      if (found) store.meet(store.at(found.entry.page, found.entry.id, found.entry.question));
    });
    this.written().forEach(function (entry) { store.save(entry); });
  };

  Store.prototype.optIn = function () {
    const failure = this.keep.want();
    if (failure) this.setMode(failure);
    else this.begin();
  };

  Store.prototype.decline = function () { this.setMode("declined"); };

  // Everything that was written is taken out of the storage and of this window.
  Store.prototype.erase = function () {
    const failure = this.keep.erase();
    this.forget(false);
    if (failure === "blocked") this.setMode("blocked");
  };

  Store.prototype.forget = function (elsewhere) {
    this.timers.forEach(function (timer) { clearTimeout(timer); });
    this.timers.clear();
    this.entries.forEach(function (entry) {
      Object.assign(entry, { values: {}, stored: {}, raw: null, theirs: null });
    });
    this.setMode(this.keep.isAllowed() ? "asking" : "blocked");
    this.tell("erased", elsewhere);
  };

  // What would be lost if the page went away now.
  Store.prototype.unsaved = function () {
    return Array.from(this.entries.values()).filter(function (entry) {
      return entry.theirs || !V.same(entry.values, entry.stored);
    });
  };

  // A file now holds everything as it stands.
  Store.prototype.keepCopy = function () {
    this.copied = true;
    this.tell("copied");
  };

  Store.prototype.isAtRisk = function () {
    return !this.copied && this.unsaved().length > 0;
  };

  answers.Store = Store;
})(window.KitpressAnswers = window.KitpressAnswers || {});
