// The fields of one item, tied to its entry in the store. What a field shows follows the store, whoever changed it.
(function (answers) {
  "use strict";

  const { make, word, button, say } = answers.dom;
  const V = answers.values;
  let count = 0;

  // A control that stands for one field of an item. shape is "textarea", "input" or "select".
  function control(item, field, shape, attributes) {
    const made = make(shape, Object.assign({ id: "answers-control-" + ++count, autocomplete: "off", "data-field": field }, attributes));
    if (field !== "date" && shape !== "select") made.maxLength = shape === "textarea" ? V.LONG : V.SHORT;
    made.addEventListener(shape === "select" ? "change" : "input", function () {
      if (field === "date" && made.value && !V.fits("date", made.value)) return; // half a year typed
      item.set(field, made.value);
    });
    made.addEventListener("blur", function () { item.store.flush(); });
    item.shows.push(function (values) {
      const value = values[field] || (field === "state" ? V.STATES[0] : "");
      if (made.value !== value && !(field === "date" && made === document.activeElement && !value)) made.value = value;
    });
    return made;
  }

  // A visible label, with the item's name for those who hear it apart from what stands above.
  function labelled(item, text, made, className) {
    return make("div", { class: "answers-field " + (className || "") },
      make("label", { for: made.id }, text, make("span", { class: "visually-hidden" }, " – " + item.name)), made);
  }

  function area(item, field, text, rows, className) {
    return labelled(item, text, control(item, field, "textarea", { rows: rows }), className);
  }

  function stateSelect(item) {
    const select = control(item, "state", "select");
    V.STATES.forEach(function (state) {
      select.append(make("option", { value: state }, word("state-" + item.form + "-" + state)));
    });
    return labelled(item, word("state"), select);
  }

  function owner(item) { return labelled(item, word("owner"), control(item, "owner", "input", { type: "text" })); }
  function date(item) { return labelled(item, word("date"), control(item, "date", "input", { type: "date" })); }

  // Less needed fields wait behind a line of text; they are open where something is written in them.
  function more(item, text, fields, watched) {
    const details = make("details", { class: "more answers-more" },
      make("summary", {}, text, make("span", { class: "visually-hidden" }, " – " + item.name)),
      make("div", { class: "more-body answers-fields" }, ...fields));
    item.shows.push(function (values) {
      if (watched.some(function (field) { return values[field]; })) details.open = true;
    });
    return details;
  }

  function question(item) {
    return [area(item, "answer", word("answer"), Math.max(2, Math.min(item.lines, 6)), "answers-wide"),
      make("div", { class: "answers-row" }, stateSelect(item), owner(item), date(item)),
      more(item, word("add-notes"), [area(item, "notes", word("notes"), 2, "answers-wide")], ["notes"])];
  }

  function notes(item) {
    return more(item, word("add-notes-owner-date"), [area(item, "notes", word("notes"), 2, "answers-wide"),
      make("div", { class: "answers-row" }, owner(item), date(item))], ["notes", "owner", "date"]);
  }

  // A real box or circle in the place of the drawn one; the drawn one stays for paper.
  function mark(item, box, type, field, value, label) {
    const input = make("input", { type: type, id: "answers-control-" + ++count, class: "answers-mark screen-only", "data-field": field,
      name: type === "radio" ? "answers-" + item.id : false, "aria-label": label });
    input.addEventListener("change", function () { item.set(field, type === "checkbox" ? input.checked : value); });
    box.before(input);
    item.shows.push(function (values) {
      const on = type === "checkbox" ? values.ticked === true : (values[field] || (field === "state" ? V.STATES[0] : "")) === value;
      input.checked = on;
      box.toggleAttribute("data-marked", on && (field !== "state" || values.state !== undefined));
    });
    return input;
  }

  function tick(item, element) {
    mark(item, element.querySelector(".box"), "checkbox", "ticked", true, item.name);
    return [notes(item)];
  }

  // A row of a table: a circle for each state or level; with words beside them for progress.
  function row(item, element) {
    const progress = item.form === "progress";
    Array.prototype.forEach.call(element.querySelectorAll(".mark-cell"), function (cell, index) {
      const value = progress ? V.STATES[index] : cell.dataset.label;
      mark(item, cell.querySelector(".box"), "radio", progress ? "state" : "level", value, cell.dataset.label + " – " + item.name);
    });
    if (!progress) return [unmark(item), notes(item)];
    const cells = element.querySelectorAll(".fill-cell");
    const fill = function (index, made) {
      made.setAttribute("aria-label", cells[index].dataset.label + " – " + item.name);
      made.classList.add("screen-only");
      cells[index].append(made);
    };
    fill(0, control(item, "step", "textarea", { rows: 2 }));
    fill(1, control(item, "owner", "input", { type: "text" }));
    fill(2, control(item, "date", "input", { type: "date" }));
    return [more(item, word("add-notes"), [area(item, "notes", word("notes"), 2, "answers-wide")], ["notes"])];
  }

  // A level, once chosen, can be taken back: circles alone cannot do that.
  function unmark(item) {
    const made = button(word("unmark"), function () {
      item.set("level", "");
      const first = item.element.querySelector("input[type=radio]");
      if (first) first.focus();
      say(word("unmarked"));
    }, { class: "answers-link", "aria-label": word("unmark") + " – " + item.name });
    item.shows.push(function (values) { made.hidden = !values.level; });
    return made;
  }

  answers.fields = { question, tick, progress: row, rubric: row, control, labelled };
})(window.KitpressAnswers = window.KitpressAnswers || {});
