// What an answer is made of, and how two versions of one go together. Knows neither the page nor the storage.
(function (answers) {
  "use strict";

  const LONG = 20000;
  const SHORT = 300;
  // The length that each text may have, in UTF-16 units. Fields that are not named here do not exist.
  const TEXTS = { answer: LONG, step: LONG, notes: LONG, owner: SHORT, level: SHORT };
  const STATES = ["not-yet", "under-discussion", "finalized"];
  const FIELDS = ["answer", "step", "level", "ticked", "notes", "owner", "date", "state"];

  function isDate(text) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts) return false;
    const day = new Date(Date.UTC(+parts[1], parts[2] - 1, +parts[3]));
    return day.getUTCMonth() === parts[2] - 1 && day.getUTCDate() === +parts[3];
  }

  // Whether a value can stand in a field; whoever wrote it.
  function fits(field, value) {
    if (field === "ticked") return typeof value === "boolean";
    if (typeof value !== "string") return false;
    if (field === "state") return STATES.indexOf(value) >= 0;
    if (field === "date") return isDate(value);
    return value.length <= TEXTS[field];
  }

  // Empty, blank, not ticked and "not yet" are the same: nothing has been said.
  function isBlank(field, value) {
    if (value === undefined || value === false) return true;
    return field === "state" ? value === STATES[0] : typeof value === "string" && value.trim() === "";
  }

  // The values that say something, in the order of FIELDS, so that equal answers have equal text.
  function clean(values) {
    const kept = {};
    FIELDS.forEach(function (field) {
      if (Object.prototype.hasOwnProperty.call(values, field) && !isBlank(field, values[field])) {
        kept[field] = values[field];
      }
    });
    return kept;
  }

  function isEmpty(values) {
    return Object.keys(clean(values)).length === 0;
  }

  function same(one, other) {
    return JSON.stringify(clean(one)) === JSON.stringify(clean(other));
  }

  // Two versions that come from a common one. Where both changed the same field, mine stands and the field is named.
  function merge(base, mine, theirs) {
    const merged = {};
    const conflicts = [];
    const [was, my, their] = [clean(base), clean(mine), clean(theirs)];
    FIELDS.forEach(function (field) {
      if (my[field] === their[field] || their[field] === was[field]) merged[field] = my[field];
      else if (my[field] === was[field]) merged[field] = their[field];
      else {
        merged[field] = my[field];
        conflicts.push(field);
      }
    });
    return { values: clean(merged), conflicts: conflicts };
  }

  // Two versions without a common one, as when a file is opened: what is blank on one side is taken from the other.
  function join(mine, theirs) {
    const joined = merge({}, mine, theirs);
    const theirsClean = clean(theirs);
    const isClash = function (field) { return field in joined.values && field in theirsClean; };
    return { values: joined.values, conflicts: joined.conflicts.filter(isClash) };
  }

  // Both wordings in one field, mine first. What can have one value only keeps mine and says the other in the notes.
  function keepBoth(mine, theirs, fields, say) {
    const both = Object.assign({}, mine);
    const said = [];
    fields.forEach(function (field) {
      if (field === "owner") both.owner = (mine.owner + "; " + theirs.owner).slice(0, SHORT);
      else if (TEXTS[field] === LONG) both[field] = (mine[field] + "\n\n" + theirs[field]).slice(0, LONG);
      else said.push(say(field, theirs[field]));
    });
    if (said.length) both.notes = [both.notes, said.join("\n")].filter(Boolean).join("\n\n").slice(0, LONG);
    return clean(both);
  }

  // Whether people have talked about it: something is written down as an answer, or the state says so.
  function isDiscussed(values) {
    return ["answer", "step", "level", "ticked", "state"].some(function (field) {
      return !isBlank(field, values[field]);
    });
  }

  answers.values = { FIELDS, STATES, LONG, SHORT, fits, clean, isEmpty, same, merge, join, keepBoth, isDiscussed };
})(window.KitpressAnswers = window.KitpressAnswers || {});
