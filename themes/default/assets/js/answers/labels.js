// How fields and values are worded for people: on paper, in notices, on My plan, and where two versions are compared.
((answers) => {
  "use strict";

  const { make, word } = answers.dom;
  const V = answers.values;

  // An empty language would be an error where a locale is expected.
  const language = () => document.documentElement.lang || "en";

  // A date such as 2027-03-04 as the page's language writes it: "March 4, 2027".
  const dateText = (iso) => {
    const [year, month, date] = iso.split("-").map(Number);
    return new Date(year, month - 1, date).toLocaleDateString(language(), { dateStyle: "long" });
  };

  // The name of a field in a form.
  const label = (form, field) => {
    if (field === "answer" && form === "field") return word("filled-in");
    if (field === "date" && form === "progress") return word("by-when");
    return word(field);
  };

  // A value as text.
  const valueText = (form, field, value) => {
    if (field === "state") return word(`state-${form === "progress" ? "progress" : "question"}-${value || V.STATES[0]}`);
    if (field === "ticked") return word(value ? "ticked-yes" : "ticked-no");
    if (field === "date" && value) return dateText(value);
    return value || word("nothing");
  };

  // A description list of the values that are set.
  const list = (form, values) => {
    const rows = V.FIELDS.filter((field) => values[field] !== undefined).map((field) =>
      make("div", { class: `answers-said-${field}` },
        make("dt", {}, label(form, field)), make("dd", {}, valueText(form, field, values[field]))));
    return make("dl", { class: "answers-said" }, ...rows);
  };

  // Whether two texts differ in white space at most.
  const sameWords = (one, other) => {
    const normal = (text) => text.replace(/\s+/g, " ").trim();
    return normal(one) === normal(other);
  };

  answers.labels = { language, dateText, label, valueText, list, sameWords };
})(window.KitpressAnswers = window.KitpressAnswers || {});
