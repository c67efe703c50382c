// The part of the browser's storage that belongs to this toolkit. Everything that a browser may refuse is caught here.
//
// The key "kitpress-answers PATH" says that the reader wants to save; PATH is the site's root, so that toolkits on one
// origin stay apart. The key "kitpress-answers PATH PAGE#ID" holds one answer, so that two windows which write different
// answers never touch each other's.
(function (answers) {
  "use strict";

  const WANTED = JSON.stringify({ format: "kitpress-answers", version: 1 });
  const ERASED = JSON.stringify({ erased: true });

  function Keep(root) {
    this.name = "kitpress-answers " + root;
    this.prefix = this.name + " ";
  }

  // What the browser throws when it forbids storage is not the same everywhere: any failure counts as "blocked".
  function attempt(act) {
    try {
      return { value: act(window.localStorage), failure: null };
    } catch (error) {
      const full = error && (error.name === "QuotaExceededError" || error.name === "NS_ERROR_DOM_QUOTA_REACHED");
      return { value: null, failure: full ? "full" : "blocked" };
    }
  }

  Keep.prototype.isAllowed = function () {
    return attempt(function (storage) { return storage.length; }).failure === null;
  };

  Keep.prototype.isWanted = function () {
    const name = this.name;
    return attempt(function (storage) { return storage.getItem(name); }).value === WANTED;
  };

  Keep.prototype.want = function () {
    const name = this.name;
    return attempt(function (storage) { storage.setItem(name, WANTED); }).failure;
  };

  // The names of all answers that are stored.
  Keep.prototype.names = function () {
    const prefix = this.prefix;
    return attempt(function (storage) {
      return Object.keys(storage).filter(function (key) { return key.startsWith(prefix); });
    }).value || [];
  };

  Keep.prototype.keys = function () {
    const length = this.prefix.length;
    return this.names().map(function (name) { return name.slice(length); });
  };

  Keep.prototype.read = function (key) {
    const name = this.prefix + key;
    return attempt(function (storage) { return storage.getItem(name); }).value;
  };

  // Null when it was written; otherwise "full" or "blocked".
  Keep.prototype.write = function (key, text) {
    const name = this.prefix + key;
    return attempt(function (storage) {
      if (text === null) storage.removeItem(name);
      else storage.setItem(name, text);
    }).failure;
  };

  // Everything goes. Other windows are told that it was meant so, before the word itself goes, too.
  Keep.prototype.erase = function () {
    const name = this.name;
    const names = this.names();
    return attempt(function (storage) {
      names.forEach(function (each) { storage.removeItem(each); });
      if (storage.getItem(name) !== null) {
        storage.setItem(name, ERASED);
        storage.removeItem(name);
      }
    }).failure;
  };

  // Calls back with the key that another window wrote, "" for the reader's wish to save, null when all was cleared.
  Keep.prototype.listen = function (heard) {
    const keep = this;
    window.addEventListener("storage", function (event) {
      if (event.key === null) heard(null, false);
      else if (event.key === keep.name) heard("", event.newValue === ERASED);
      else if (event.key.startsWith(keep.prefix)) heard(event.key.slice(keep.prefix.length), false);
    });
  };

  answers.Keep = Keep;
})(window.KitpressAnswers = window.KitpressAnswers || {});
