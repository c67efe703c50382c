// The part of the browser's storage that belongs to this toolkit. Every error that a browser may throw is caught here.
//
// The key "kitpress-answers PATH" says that the reader wants to save. PATH is that of the site's root, so that toolkits with
// the same origin are kept apart. The key "kitpress-answers PATH PAGE#ID" holds one answer, so that two windows that edit
// different answers never overwrite each other.
((answers) => {
  "use strict";

  const WANTED = JSON.stringify({ format: "kitpress-answers", version: 1 });
  const ERASED = JSON.stringify({ erased: true });

  // Browsers that forbid storage throw different errors: any error but those for full storage counts as "blocked".
  const attempt = (act) => {
    try {
      return { value: act(window.localStorage), failure: null };
    } catch (error) {
      const isFull = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"].includes(error?.name);
      return { value: null, failure: isFull ? "full" : "blocked" };
    }
  };

  answers.Storage = class {
    constructor(root) {
      this.name = `kitpress-answers ${root}`;
      this.prefix = `${this.name} `;
    }

    isAllowed() {
      return attempt((storage) => storage.length).failure === null;
    }

    isWanted() {
      return attempt((storage) => storage.getItem(this.name)).value === WANTED;
    }

    // Remembers that the reader wants to save. Returns null, or why that failed.
    want() {
      return attempt((storage) => storage.setItem(this.name, WANTED)).failure;
    }

    // The names under which answers are stored.
    names() {
      return attempt((storage) => Object.keys(storage).filter((name) => name.startsWith(this.prefix))).value || [];
    }

    keys() {
      return this.names().map((name) => name.slice(this.prefix.length));
    }

    read(key) {
      return attempt((storage) => storage.getItem(this.prefix + key)).value;
    }

    // Stores the text, or removes the key if it is null. Returns null if that worked, otherwise "full" or "blocked".
    write(key, text) {
      return attempt((storage) => {
        if (text === null) storage.removeItem(this.prefix + key);
        else storage.setItem(this.prefix + key, text);
      }).failure;
    }

    // Removes everything. The key of the reader's choice is set to ERASED first, so that other windows can tell this from
    // storage that the browser has cleared.
    erase() {
      const names = this.names();
      return attempt((storage) => {
        names.forEach((name) => storage.removeItem(name));
        if (storage.getItem(this.name) !== null) {
          storage.setItem(this.name, ERASED);
          storage.removeItem(this.name);
        }
      }).failure;
    }

    // Calls onChange(key, erased) when another window writes: key is "" for the reader's choice and null if everything was
    // cleared; erased says whether a reader did that.
    listen(onChange) {
      window.addEventListener("storage", ({ key, newValue }) => {
        if (key === null) onChange(null, false);
        else if (key === this.name) onChange("", newValue === ERASED);
        else if (key.startsWith(this.prefix)) onChange(key.slice(this.prefix.length), false);
      });
    }
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
