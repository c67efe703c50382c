// Where the reader and a file say different things: both wordings, and a choice for each or for all.
(function (answers) {
  "use strict";

  const { make, word, button, ask, say } = answers.dom;
  const { label, shown } = answers.said;
  const V = answers.values;
  const WAYS = ["both", "mine", "theirs"];

  function formOf(entry) {
    const page = window.kitpressItems.pages.find(function (each) { return each.path === entry.page; });
    return entry.id[0] === "~" ? "field" : page ? page.form : "question";
  }

  function version(title, form, values, fields) {
    const shownValues = {};
    fields.forEach(function (field) { shownValues[field] = values[field]; });
    return make("div", { class: "answers-version" }, make("p", { class: "label" }, title), answers.said.list(form, shownValues));
  }

  // One clash as a group of radio buttons; the first way loses nothing, so it is the one that is set.
  function group(clash, index) {
    const form = formOf(clash.theirs);
    const choices = make("div", { class: "choices" });
    WAYS.forEach(function (way, at) {
      choices.append(make("label", {},
        make("input", { type: "radio", name: "answers-clash-" + index, value: way, checked: at === 0 }), make("span", {}, word("keep-" + way))));
    });
    return make("fieldset", { class: "answers-clash" }, make("legend", {}, clash.theirs.question),
      make("div", { class: "answers-versions" }, version(word("version-mine"), form, clash.mine, clash.conflicts),
        version(word("version-theirs"), form, clash.theirs.values, clash.conflicts)), choices);
  }

  function settle(clash, way) {
    const form = formOf(clash.theirs);
    if (way === "theirs") clash.conflicts.forEach(function (field) { clash.values[field] = clash.theirs.values[field]; });
    if (way === "both") {
      const note = function (field, value) { return word("both-note", label(form, field), shown(form, field, value)); };
      clash.values = V.keepBoth(clash.values, clash.theirs.values, clash.conflicts, note);
    }
  }

  // Resolves to true when all clashes are settled in their values, to false when nothing shall change.
  answers.choose = function (clashes) {
    const groups = clashes.map(group);
    const all = WAYS.map(function (way) {
      return button(word("all-" + way), function () {
        groups.forEach(function (each) { each.querySelector("input[value=" + way + "]").checked = true; });
        say(word("all-said"));
      }, { "data-answers-all": way });
    });
    const content = [make("p", {}, word("choose-lead", clashes.length))];
    if (clashes.length > 1) content.push(make("div", { class: "answers-buttons" }, ...all));
    return ask(word("choose-title"), content.concat(groups),
      [{ text: word("choose-no"), value: "", plain: true }, { text: word("choose-yes"), value: "yes" }]).then(function (answer) {
      if (answer !== "yes") return false;
      clashes.forEach(function (clash, index) { settle(clash, groups[index].querySelector("input:checked").value); });
      return true;
    });
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
