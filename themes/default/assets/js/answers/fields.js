// The fields of one item. What they show follows the store, whoever has changed it.
((answers) => {
  "use strict";

  const { make, word, button, announce, shape } = answers.dom;
  const V = answers.values;
  let count = 0;

  const nextId = () => {
    count += 1;
    return `answers-control-${count}`;
  };

  // Followed by an item's name in labels, for people who cannot see which item a field is part of.
  const suffix = (item) => make("span", { class: "visually-hidden" }, ` – ${item.name}`);

  // A control for one field of an item. tag is "textarea" or "input".
  const control = (item, field, tag, attributes = {}) => {
    const made = make(tag, { id: nextId(), autocomplete: "off", "data-field": field, ...attributes });
    const isDate = field === "date";
    if (!isDate) made.maxLength = tag === "textarea" ? V.LONG : V.SHORT;
    if (isDate && made.type !== "date") made.placeholder = "2027-12-31"; // Safari 14.0 on a Mac shows a text field
    made.addEventListener("input", () => {
      if (isDate && made.value && !V.fits("date", made.value)) return; // a year that is not complete yet
      item.set(field, made.value);
    });
    made.addEventListener("blur", () => item.store.flush());
    item.shows.push((values) => {
      const value = values[field] || "";
      const isTyping = isDate && made === document.activeElement && !value;
      if (made.value !== value && !isTyping) made.value = value;
    });
    return made;
  };

  const labelled = (item, text, made, className = "") =>
    make("div", { class: `answers-field ${className}` }, make("label", { for: made.id }, text, suffix(item)), made);

  const area = (item, field, text, rows, className) =>
    labelled(item, text, control(item, field, "textarea", { rows }), className);

  const notesArea = (item) => area(item, "notes", word("notes"), 2, "answers-wide");

  const SIGNS = ["open", "half", "done"];

  // The state as three radio buttons in a row. None is chosen before the reader chooses.
  const stateChoice = (item) => {
    const name = `answers-state-${item.id}`;
    const options = V.STATES.map((state, index) => {
      const input = make("input", { type: "radio", name, value: state, "data-field": "state" });
      input.addEventListener("change", () => item.set("state", state));
      item.shows.push((values) => {
        input.checked = values.state === state;
      });
      const text = make("span", { class: "choice-word" }, shape(SIGNS[index]), word(`state-${item.form}-${state}`));
      return make("label", { class: "choice", "data-sign": SIGNS[index] }, input, text);
    });
    return make("fieldset", { class: "choice-row" },
      make("legend", { class: "visually-hidden" }, word("state"), suffix(item)), ...options);
  };

  const owner = (item) => labelled(item, word("owner"), control(item, "owner", "input", { type: "text" }));
  const date = (item) => labelled(item, word("date"), control(item, "date", "input", { type: "date" }));

  // Fields that are needed less often, folded unless one of the watched fields has a value.
  const more = (item, text, fields, watched) => {
    const details = make("details", { class: "more answers-more" },
      make("summary", {}, text, suffix(item)), make("div", { class: "more-body answers-fields" }, ...fields));
    item.shows.push((values) => {
      if (watched.some((field) => values[field])) details.open = true;
    });
    return details;
  };

  // Takes a choice back, which radio buttons alone cannot do.
  const unmark = (item, field) => {
    const made = button(word("unmark"), () => {
      item.set(field, "");
      item.element.querySelector("input[type=radio]")?.focus();
      announce(word("unmarked"));
    }, { class: "answers-link", "aria-label": `${word("unmark")} – ${item.name}` });
    item.shows.push((values) => {
      made.hidden = !values[field];
    });
    return made;
  };

  // What is needed less often, behind one control: notes, owner and date, and a way to take a choice back.
  const notes = (item, chosen) => more(item, word("add-notes-owner-date"), [
    notesArea(item),
    make("div", { class: "answers-row" }, owner(item), date(item)),
    chosen ? unmark(item, chosen) : null,
  ], ["notes", "owner", "date"]);

  const question = (item) => [
    area(item, "answer", word("answer"), Math.max(2, Math.min(item.lines, 6)), "answers-wide"),
    make("div", { class: "answers-stand" }, stateChoice(item), notes(item, "state")),
  ];

  // A checkbox or radio button in place of the printed box, which stays for paper.
  const mark = (item, box, type, field, value, label) => {
    const isRadio = type === "radio";
    const input = make("input", {
      type,
      id: nextId(),
      class: "answers-mark screen-only",
      "data-field": field,
      name: isRadio && `answers-${item.id}`,
      "aria-label": label,
    });
    input.addEventListener("change", () => item.set(field, isRadio ? value : input.checked));
    box.before(input);
    item.shows.push((values) => {
      input.checked = isRadio ? values[field] === value : values.ticked === true;
      box.toggleAttribute("data-marked", input.checked);
    });
    return input;
  };

  const tick = (item, element) => {
    const input = mark(item, element.querySelector(".box"), "checkbox", "ticked", true, item.name);
    element.querySelector(".check-action")?.addEventListener("click", (event) => {
      if (!event.target.closest("a")) input.click();
    });
    return [notes(item)];
  };

  // The radio buttons in a table row, one for each of the values. The word of its column is in sight in each cell.
  const radios = (item, element, field, valueOf) => {
    element.querySelectorAll(".mark-cell").forEach((cell, index) => {
      const text = cell.dataset.label;
      const input = mark(item, cell.querySelector(".box"), "radio", field, valueOf(cell, index), `${text} – ${item.name}`);
      const sign = field === "state" ? SIGNS[index] : "level";
      const label = make("label", { class: "choice screen-only", "data-sign": sign, "data-answers-made": true });
      input.before(label);
      label.append(input, make("span", { class: "choice-word", "aria-hidden": "true" },
        field === "state" ? shape(sign) : null, text));
    });
  };

  const rubric = (item, element) => {
    radios(item, element, "level", (cell) => cell.dataset.label);
    return [notes(item, "level")];
  };

  const progress = (item, element) => {
    radios(item, element, "state", (cell, index) => V.STATES[index]);
    const [cell] = element.querySelectorAll(".fill-cell");
    const step = control(item, "step", "textarea", { rows: 1, "aria-label": `${cell.dataset.label} – ${item.name}` });
    cell.append(make("div", { class: "screen-only", "data-answers-made": true }, step, notes(item, "state")));
    return [];
  };

  // By form: builds an item's controls in its element, and returns those that go below it.
  answers.fields = { question, tick, progress, rubric };
  answers.control = control;
})(window.KitpressAnswers = window.KitpressAnswers || {});
