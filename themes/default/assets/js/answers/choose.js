// Where the reader and a file say different things: shows both versions, with a choice for each conflict or for all.
((answers) => {
  "use strict";

  const { make, word, button, announce } = answers.dom;
  const { label, valueText, list } = answers.labels;
  const V = answers.values;
  // The first choice is the default because it loses nothing.
  const CHOICES = ["both", "mine", "theirs"];

  const formOf = (entry) => {
    if (entry.id[0] === "~") return "field";
    return window.kitpressItems.pages.find((page) => page.path === entry.page)?.form ?? "question";
  };

  const version = (title, form, values, fields) => {
    const shown = Object.fromEntries(fields.map((field) => [field, values[field]]));
    return make("div", { class: "answers-version" }, make("p", { class: "label" }, title), list(form, shown));
  };

  // One conflict as a group of radio buttons.
  const group = ({ theirs, mine, conflicts }, index) => {
    const form = formOf(theirs);
    const choices = CHOICES.map((choice, at) => {
      const attributes = { type: "radio", name: `answers-clash-${index}`, value: choice, checked: at === 0 };
      return make("label", {}, make("input", attributes), make("span", {}, word(`keep-${choice}`)));
    });
    return make("fieldset", { class: "answers-clash" },
      make("legend", {}, theirs.question),
      make("div", { class: "answers-versions" },
        version(word("version-mine"), form, mine, conflicts),
        version(word("version-theirs"), form, theirs.values, conflicts)),
      make("div", { class: "choices" }, ...choices));
  };

  const resolve = (step, choice) => {
    const { theirs, conflicts } = step;
    const form = formOf(theirs);
    const note = (field, value) => word("both-note", label(form, field), valueText(form, field, value));
    if (choice === "theirs") for (const field of conflicts) step.values[field] = theirs.values[field];
    if (choice === "both") step.values = V.keepBoth(step.values, theirs.values, conflicts, note);
  };

  const allButton = (choice, groups) => {
    const choose = () => {
      for (const each of groups) each.querySelector(`input[value=${choice}]`).checked = true;
      announce(word("all-said"));
    };
    return button(word(`all-${choice}`), choose, { "data-answers-all": choice });
  };

  // steps: as in merge.js, each with conflicts. Resolves to true when their values have what the reader chose, and to false
  // when nothing is to change.
  answers.choose = async (steps) => {
    const groups = steps.map(group);
    const content = [make("p", {}, word("choose-lead", steps.length))];
    if (steps.length > 1) {
      content.push(make("div", { class: "answers-buttons" }, ...CHOICES.map((choice) => allButton(choice, groups))));
    }
    const answer = await answers.ask(word("choose-title"), [...content, ...groups],
      [{ text: word("choose-no"), value: "", plain: true }, { text: word("choose-yes"), value: "yes" }]);
    if (answer !== "yes") return false;
    steps.forEach((step, index) => resolve(step, groups[index].querySelector("input:checked").value));
    return true;
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
