// Answers as text: one of them in the browser's storage, all of them in a file. docs/answers-format.md tells the format.
// Whatever is read here may come from anywhere: only known fields with fitting values are taken, by their names.
(function (answers) {
  "use strict";

  const V = answers.values;
  const NAME = "kitpress-answers";
  const VERSION = 1;
  const MOST_BYTES = 5 * 1024 * 1024;
  const MOST_ANSWERS = 5000;

  // A fault in words that a reader understands: the key of the words and what fills them in.
  function Fault(key, value) {
    this.key = key;
    this.value = value;
  }

  function own(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
  }

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  function text(value, most) {
    return typeof value === "string" && value.length <= most ? value : null;
  }

  // The entry that parsed JSON stands for, or null when it is none.
  function entryOf(data) {
    if (!isObject(data)) return null;
    const page = text(own(data, "page"), 500);
    const id = text(own(data, "id"), 500);
    const question = text(own(data, "question"), V.LONG);
    const given = own(data, "values");
    if (!page || !id || question === null || !isObject(given)) return null;
    const values = {};
    for (const field of V.FIELDS) {
      const value = own(given, field);
      if (value === undefined) continue;
      if (!V.fits(field, value)) return null;
      values[field] = value;
    }
    return { page: page, id: id, question: question, values: V.clean(values), changed: text(own(data, "changed"), 40) || "" };
  }

  function entry(raw) {
    try {
      return entryOf(JSON.parse(raw));
    } catch (error) {
      return null; // What another program left there.
    }
  }

  function plain(one) {
    return { page: one.page, id: one.id, question: one.question, values: V.clean(one.values), changed: one.changed };
  }

  function file(entries, toolkit) {
    const data = {
      format: NAME,
      version: VERSION,
      toolkit: { title: toolkit.title, edition: toolkit.edition },
      language: toolkit.language,
      saved: new Date().toISOString(),
      answers: entries.map(plain)
    };
    return JSON.stringify(data, null, 2) + "\n";
  }

  // {entries, title} of a file's text; throws a Fault when it is no file of ours, and then nothing of it counts.
  function read(source) {
    let data = null;
    try {
      data = JSON.parse(source.replace(/^\uFEFF/, ""));
    } catch (error) {
      throw new Fault("file-not-json");
    }
    if (!isObject(data) || own(data, "format") !== NAME) throw new Fault("file-foreign");
    const version = own(data, "version");
    if (!Number.isInteger(version) || version < 1) throw new Fault("file-foreign");
    if (version > VERSION) throw new Fault("file-newer");
    const list = own(data, "answers");
    if (!Array.isArray(list)) throw new Fault("file-foreign");
    if (list.length > MOST_ANSWERS) throw new Fault("file-too-large");
    const seen = new Map();
    list.forEach(function (one, index) {
      const read = entryOf(one);
      if (!read) throw new Fault("file-bad-answer", index + 1);
      if (!V.isEmpty(read.values)) seen.set(read.page + "#" + read.id, read);
    });
    const toolkit = own(data, "toolkit");
    const title = isObject(toolkit) ? text(own(toolkit, "title"), 500) : null;
    return { entries: Array.from(seen.values()), title: title || "" };
  }

  answers.format = { MOST_BYTES, Fault, entry, file, read, text: function (one) { return JSON.stringify(plain(one)); } };
})(window.KitpressAnswers = window.KitpressAnswers || {});
