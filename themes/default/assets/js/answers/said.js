// Answers as people are to read them: on paper, in notices, on My plan, in a choice between two versions.
(function (answers) {
  "use strict";

  const { make, word } = answers.dom;
  const V = answers.values;

  // A stored day in the reader's way of writing: "March 4, 2027".
  function day(iso) {
    const parts = iso.split("-").map(Number);
    return new Date(parts[0], parts[1] - 1, parts[2]).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  }

  // What a field is called in a form.
  function label(form, field) {
    if (field === "answer" && form === "field") return word("filled-in");
    if (field === "date" && form === "progress") return word("by-when");
    return word(field);
  }

  function shown(form, field, value) {
    if (field === "state") return word("state-" + (form === "progress" ? "progress" : "question") + "-" + (value || V.STATES[0]));
    if (field === "ticked") return word(value ? "ticked-yes" : "ticked-no");
    if (field === "date" && value) return day(value);
    return value || word("nothing");
  }

  // Every value that says something, with its name before it.
  function list(form, values) {
    const rows = V.FIELDS.filter(function (field) { return values[field] !== undefined; }).map(function (field) {
      return make("div", { class: "answers-said-" + field }, make("dt", {}, label(form, field)), make("dd", {}, shown(form, field, values[field])));
    });
    return make("dl", { class: "answers-said" }, ...rows);
  }

  // Whether a wording is the same but for the spaces between its words.
  function sameWords(one, other) {
    const flat = function (text) { return text.replace(/\s+/g, " ").trim(); };
    return flat(one) === flat(other);
  }

  answers.said = { day, label, shown, list, sameWords };
})(window.KitpressAnswers = window.KitpressAnswers || {});
