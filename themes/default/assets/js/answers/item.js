// One question or checklist item on its page: its fields, the notices about it, and its answer for paper.
((answers) => {
  "use strict";

  const { make, word, button, announce } = answers.dom;
  const { label, valueText, sameWords } = answers.labels;
  const V = answers.values;

  // By form: the fields that the printed page has places for. The others are listed below the item.
  const PRINTED = {
    question: [],
    field: [],
    tick: ["ticked"],
    rubric: ["level"],
    progress: ["state", "step", "owner", "date"],
  };

  const named = (form, field, value, attributes = {}) =>
    make("p", attributes, make("b", {}, `${label(form, field)}: `), valueText(form, field, value));

  answers.Item = class {
    constructor(element, form, page, store) {
      const { item, wording, name, lines } = element.dataset;
      this.element = element;
      this.form = form;
      this.page = page;
      this.store = store;
      this.id = item;
      this.wording = wording;
      this.name = name || wording;
      this.lines = Number(lines || 2);
      this.shows = []; // what to call with the values when they have changed
      this.group = element.closest("[data-answers-group]");
    }

    entry() {
      return this.store.find(this.page, this.id);
    }

    values() {
      return this.entry()?.values ?? {};
    }

    set(field, value) {
      this.store.set(this.store.entryFor(this.page, this.id, this.wording), field, value, this.wording);
    }

    build() {
      if (this.form === "field") this.buildField();
      else this.buildFields();
      this.show();
    }

    buildFields() {
      const made = (name) => make("div", { class: name, "data-answers-made": true });
      this.notices = made("answers-told screen-only");
      this.paper = made("answers-paper print-only");
      const fields = made("answers-fields screen-only");
      fields.append(...answers.fields[this.form](this, this.element));
      const slot = this.element.querySelector("[data-item-fields]") || this.element;
      slot.append(this.notices, fields, this.paper);
    }

    // A field at the head of a form: on the screen an input, on paper the line that is there anyway.
    buildField() {
      this.paper = make("span", { class: "answers-paper print-only", "data-answers-made": true });
      const text = make("span", { class: "print-only" }, this.wording);
      const input = answers.control(this, "answer", "input", { type: "text" });
      const inputLabel = make("label", { for: input.id }, this.wording);
      const field = make("div", { class: "answers-field screen-only" }, inputLabel, input);
      this.element.replaceChildren(text, this.paper, field);
    }

    show() {
      const values = this.values();
      this.shows.forEach((show) => show(values));
      this.element.toggleAttribute("data-answered", !V.isEmpty(values));
      this.showPaper(values);
      if (this.notices) this.showNotices();
    }

    showPaper(values) {
      const fields = V.FIELDS.filter((field) => values[field] !== undefined && !PRINTED[this.form].includes(field));
      this.paper.replaceChildren(...fields.map((field) => {
        if (this.form === "field") return values[field];
        return named(this.form, field, values[field], { class: `answers-paper-${field}` });
      }));
      if (this.form === "progress") this.showPaperCells(values);
    }

    showPaperCells(values) {
      const cells = this.element.querySelectorAll(".fill-cell");
      ["step", "owner", "date"].forEach((field, index) => {
        let text = cells[index].querySelector(".answers-cell");
        if (!text) {
          text = make("span", { class: "answers-cell answers-paper print-only", "data-answers-made": true });
          cells[index].append(text);
        }
        text.textContent = values[field] ? valueText("progress", field, values[field]) : "";
      });
    }

    showNotices() {
      const entry = this.entry();
      const notices = entry ? this.noticesFor(entry) : [];
      // Screen readers would read an alert again if it was replaced by an equal one.
      const key = notices.map((notice) => notice.textContent).join();
      if (key !== this.noticesKey) this.notices.replaceChildren(...notices);
      this.noticesKey = key;
    }

    noticesFor(entry) {
      const notices = [];
      if (entry.theirs) notices.push(this.conflictNotice(entry));
      if (!V.isEmpty(entry.values) && !sameWords(entry.question, this.wording)) notices.push(this.rewordedNotice(entry));
      const isUnknownLevel = entry.values.level && !this.element.querySelector("input[data-field=level]:checked");
      if (this.form === "rubric" && isUnknownLevel) {
        notices.push(make("p", { class: "answers-note" }, word("level-gone", entry.values.level)));
      }
      return notices;
    }

    // After a notice was dealt with, its button is gone.
    finish(message) {
      announce(message);
      this.element.querySelector("textarea, input")?.focus();
    }

    rewordedNotice(entry) {
      const keep = () => {
        this.store.put(entry, entry.values, this.wording);
        this.finish(word("reworded-done"));
      };
      return make("div", { class: "answers-note" },
        make("p", {}, word("reworded")),
        make("blockquote", {}, entry.question),
        button(word("reworded-fits"), keep, { "aria-label": `${word("reworded-fits")} – ${this.name}` }));
    }

    // Another window has changed the same field. Both versions are kept until the reader chooses.
    conflictNotice(entry) {
      const { fields, values: theirs } = entry.theirs;
      const resolve = (values) => {
        this.store.resolve(entry, values);
        this.finish(word("theirs-done"));
      };
      const takeTheirs = () => {
        const values = { ...entry.values };
        for (const field of fields) values[field] = theirs[field];
        resolve(values);
      };
      return make("div", { class: "answers-note", role: "alert" },
        make("p", {}, word("theirs")),
        ...fields.map((field) => named(this.form, field, theirs[field])),
        make("div", { class: "answers-buttons" },
          button(word("theirs-mine"), () => resolve(entry.values)),
          button(word("theirs-take"), takeTheirs)));
    }
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
