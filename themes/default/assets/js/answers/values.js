// The values that an answer consists of, and how two versions of an answer are merged. Needs neither page nor storage.
((answers) => {
  "use strict";

  const LONG = 20000;
  const SHORT = 300;
  // The longest text of each field, in UTF-16 units. There are no other text fields.
  const TEXTS = { answer: LONG, step: LONG, notes: LONG, owner: SHORT, level: SHORT };
  const STATES = ["not-yet", "under-discussion", "finalized"];
  const FIELDS = ["answer", "step", "level", "ticked", "notes", "owner", "date", "state"];

  const hasOwn = (object, name) => Object.prototype.hasOwnProperty.call(object, name);

  const isDate = (text) => {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts) return false;
    const [year, month, date] = parts.slice(1).map(Number);
    const day = new Date(Date.UTC(year, month - 1, date));
    return day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  };

  // Whether a field can have a value, which may come from anywhere.
  const fits = (field, value) => {
    if (field === "ticked") return typeof value === "boolean";
    if (typeof value !== "string") return false;
    if (field === "state") return STATES.includes(value);
    if (field === "date") return isDate(value);
    return hasOwn(TEXTS, field) && value.length <= TEXTS[field];
  };

  // No text, spaces only, and not ticked all count as blank. "Not yet" is a choice like any other.
  const isBlank = (field, value) =>
    value === undefined || value === false || (typeof value === "string" && value.trim() === "");

  // The values that are not blank, in the order of FIELDS, so that equal answers are equal as text.
  const clean = (values) => {
    const kept = {};
    for (const field of FIELDS) {
      if (hasOwn(values, field) && !isBlank(field, values[field])) kept[field] = values[field];
    }
    return kept;
  };

  const isEmpty = (values) => Object.keys(clean(values)).length === 0;

  const same = (one, other) => JSON.stringify(clean(one)) === JSON.stringify(clean(other));

  // Merges two versions that started from the same one. Where both changed a field, mine wins and the field is listed.
  const merge = (base, mine, theirs) => {
    const merged = {};
    const conflicts = [];
    const [was, my, their] = [clean(base), clean(mine), clean(theirs)];
    for (const field of FIELDS) {
      if (my[field] === their[field] || their[field] === was[field]) merged[field] = my[field];
      else if (my[field] === was[field]) merged[field] = their[field];
      else {
        merged[field] = my[field];
        conflicts.push(field);
      }
    }
    return { values: clean(merged), conflicts };
  };

  // Merges two versions without a common origin, as when a file is opened: what is blank in one is taken from the other.
  const join = (mine, theirs) => {
    const { values, conflicts } = merge({}, mine, theirs);
    const theirsClean = clean(theirs);
    return { values, conflicts: conflicts.filter((field) => field in values && field in theirsClean) };
  };

  // Keeps both versions of the given fields: texts one after the other, mine first. Fields that can have only one value keep
  // mine; describe(field, value) words their other value for the notes.
  const keepBoth = (mine, theirs, fields, describe) => {
    const both = { ...mine };
    const notes = [];
    for (const field of fields) {
      if (field === "owner") both.owner = `${mine.owner}; ${theirs.owner}`.slice(0, SHORT);
      else if (TEXTS[field] === LONG) both[field] = `${mine[field]}\n\n${theirs[field]}`.slice(0, LONG);
      else notes.push(describe(field, theirs[field]));
    }
    if (notes.length) both.notes = [both.notes, notes.join("\n")].filter(Boolean).join("\n\n").slice(0, LONG);
    return clean(both);
  };

  // Whether the item has been discussed: there is an answer, or the state says so. Owner, date and notes do not count.
  const isDiscussed = (values) =>
    ["answer", "step", "level", "ticked"].some((field) => !isBlank(field, values[field])) ||
    (!isBlank("state", values.state) && values.state !== STATES[0]);

  answers.values = { FIELDS, STATES, LONG, SHORT, fits, clean, isEmpty, same, merge, join, keepBoth, isDiscussed };
})(window.KitpressAnswers = window.KitpressAnswers || {});
