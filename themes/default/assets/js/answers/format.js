// Answers as text: a single one in the browser's storage, all of them in a file. See docs/answers-format.md. What is read
// here may come from anywhere: only known fields with valid values are accepted.
((answers) => {
  "use strict";

  const V = answers.values;
  const NAME = "kitpress-answers";
  const VERSION = 1;
  const MAX_BYTES = 5 * 1024 * 1024;
  const MAX_ANSWERS = 5000;

  // Why a file was rejected: the key of a message for readers, and the value to fill in.
  class FormatError extends Error {
    constructor(key, value) {
      super(key);
      this.key = key;
      this.value = value;
    }
  }

  const own = (object, name) => (Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined);

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  const textOf = (value, maxLength) => (typeof value === "string" && value.length <= maxLength ? value : null);

  // The known fields with their values; null if one of them is invalid.
  const valuesOf = (given) => {
    const values = {};
    for (const field of V.FIELDS) {
      const value = own(given, field);
      if (value === undefined) continue;
      if (!V.fits(field, value)) return null;
      values[field] = value;
    }
    return V.clean(values);
  };

  // The entry in a piece of parsed JSON, or null if it is none.
  const entryOf = (data) => {
    if (!isObject(data)) return null;
    const page = textOf(own(data, "page"), 500);
    const id = textOf(own(data, "id"), 500);
    const question = textOf(own(data, "question"), V.LONG);
    const given = own(data, "values");
    const values = isObject(given) ? valuesOf(given) : null;
    if (!page || !id || question === null || values === null) return null;
    return { page, id, question, values, changed: textOf(own(data, "changed"), 40) || "" };
  };

  // The entry in a text from the storage; null if another program has written it.
  const entry = (raw) => {
    try {
      return entryOf(JSON.parse(raw));
    } catch {
      return null;
    }
  };

  const plain = ({ page, id, question, values, changed }) => ({ page, id, question, values: V.clean(values), changed });

  const file = (entries, toolkit) => {
    const data = {
      format: NAME,
      version: VERSION,
      toolkit: { title: toolkit.title, edition: toolkit.edition },
      language: toolkit.language,
      saved: new Date().toISOString(),
      answers: entries.map(plain),
    };
    return `${JSON.stringify(data, null, 2)}\n`;
  };

  const parse = (source) => {
    try {
      return JSON.parse(source.replace(/^\uFEFF/, ""));
    } catch {
      throw new FormatError("file-not-json");
    }
  };

  // The array of answers in a file of a version that can be read.
  const answersOf = (data) => {
    if (!isObject(data) || own(data, "format") !== NAME) throw new FormatError("file-foreign");
    const version = own(data, "version");
    if (!Number.isInteger(version) || version < 1) throw new FormatError("file-foreign");
    if (version > VERSION) throw new FormatError("file-newer");
    const list = own(data, "answers");
    if (!Array.isArray(list)) throw new FormatError("file-foreign");
    if (list.length > MAX_ANSWERS) throw new FormatError("file-too-large");
    return list;
  };

  // {entries, title} from a file's text. Throws a FormatError if any part of the file is invalid.
  const read = (source) => {
    const data = parse(source);
    const found = new Map();
    answersOf(data).forEach((each, index) => {
      const answer = entryOf(each);
      if (!answer) throw new FormatError("file-bad-answer", index + 1);
      if (!V.isEmpty(answer.values)) found.set(`${answer.page}#${answer.id}`, answer);
    });
    const toolkit = own(data, "toolkit");
    const title = isObject(toolkit) ? textOf(own(toolkit, "title"), 500) : null;
    return { entries: [...found.values()], title: title || "" };
  };

  answers.format = { MAX_BYTES, FormatError, entry, file, read, text: (each) => JSON.stringify(plain(each)) };
})(window.KitpressAnswers = window.KitpressAnswers || {});
