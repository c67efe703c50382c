// The fields of one item. What they show follows the store, whoever has changed it.
((answers) => {
  "use strict";

  const { make, word, button, announce } = answers.dom;
  const V = answers.values;
  let count = 0;

  const nextId = () => {
    count += 1;
    return `answers-control-${count}`;
  };

  // Followed by an item's name in labels, for people who cannot see which item a field is part of.
  const suffix = (item) => make("span", { class: "visually-hidden" }, ` – ${item.name}`);

  // The value that a control shows. A state that is not set is the first one.
  const shownValue = (values, field) => values[field] || (field === "state" ? V.STATES[0] : "");

  // A control for one field of an item. shape is "textarea", "input" or "select".
  const control = (item, field, shape, attributes = {}) => {
    const made = make(shape, { id: nextId(), autocomplete: "off", "data-field": field, ...attributes });
    const isDate = field === "date";
    if (!isDate && shape !== "select") made.maxLength = shape === "textarea" ? V.LONG : V.SHORT;
    if (isDate && made.type !== "date") made.placeholder = "2027-12-31"; // Safari 14.0 on a Mac shows a text field
    made.addEventListener(shape === "select" ? "change" : "input", () => {
      if (isDate && made.value && !V.fits("date", made.value)) return; // a year that is not complete yet
      item.set(field, made.value);
    });
    made.addEventListener("blur", () => item.store.flush());
    item.shows.push((values) => {
      const value = shownValue(values, field);
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

  const stateSelect = (item) => {
    const select = control(item, "state", "select");
    select.append(...V.STATES.map((state) => make("option", { value: state }, word(`state-${item.form}-${state}`))));
    return labelled(item, word("state"), select);
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

  const question = (item) => [
    area(item, "answer", word("answer"), Math.max(2, Math.min(item.lines, 6)), "answers-wide"),
    make("div", { class: "answers-row" }, stateSelect(item), owner(item), date(item)),
    more(item, word("add-notes"), [notesArea(item)], ["notes"]),
  ];

  const notes = (item) => more(item, word("add-notes-owner-date"),
    [notesArea(item), make("div", { class: "answers-row" }, owner(item), date(item))], ["notes", "owner", "date"]);

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
      input.checked = isRadio ? shownValue(values, field) === value : values.ticked === true;
      box.toggleAttribute("data-marked", input.checked && (field !== "state" || values.state !== undefined));
    });
    return input;
  };

  const tick = (item, element) => {
    mark(item, element.querySelector(".box"), "checkbox", "ticked", true, item.name);
    return [notes(item)];
  };

  // Takes back a level, which radio buttons alone cannot do.
  const unmark = (item) => {
    const made = button(word("unmark"), () => {
      item.set("level", "");
      item.element.querySelector("input[type=radio]")?.focus();
      announce(word("unmarked"));
    }, { class: "answers-link", "aria-label": `${word("unmark")} – ${item.name}` });
    item.shows.push((values) => {
      made.hidden = !values.level;
    });
    return made;
  };

  // The radio buttons in a table row, one for each of the values.
  const radios = (item, element, field, valueOf) => {
    element.querySelectorAll(".mark-cell").forEach((cell, index) => {
      const label = `${cell.dataset.label} – ${item.name}`;
      mark(item, cell.querySelector(".box"), "radio", field, valueOf(cell, index), label);
    });
  };

  const rubric = (item, element) => {
    radios(item, element, "level", (cell) => cell.dataset.label);
    return [unmark(item), notes(item)];
  };

  const progress = (item, element) => {
    radios(item, element, "state", (cell, index) => V.STATES[index]);
    const controls = [
      control(item, "step", "textarea", { rows: 2 }),
      control(item, "owner", "input", { type: "text" }),
      control(item, "date", "input", { type: "date" }),
    ];
    const cells = element.querySelectorAll(".fill-cell");
    controls.forEach((made, index) => {
      made.setAttribute("aria-label", `${cells[index].dataset.label} – ${item.name}`);
      made.classList.add("screen-only");
      cells[index].append(made);
    });
    return [more(item, word("add-notes"), [notesArea(item)], ["notes"])];
  };

  // By form: builds an item's controls in its element, and returns those that go below it.
  answers.fields = { question, tick, progress, rubric };
  answers.control = control;
})(window.KitpressAnswers = window.KitpressAnswers || {});
