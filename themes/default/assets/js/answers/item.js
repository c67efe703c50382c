// One question or checklist item on its page: its fields, what must be told about it, and its words for paper.
(function (answers) {
  "use strict";

  const { make, word, button } = answers.dom;
  const { label, shown, sameWords } = answers.said;
  const V = answers.values;

  function Item(element, form, page, store) {
    const data = element.dataset;
    this.element = element;
    this.form = form;
    this.page = page;
    this.store = store;
    this.id = data.item;
    this.wording = data.wording;
    this.name = data.name || data.wording;
    this.lines = Number(data.lines || 2);
    this.shows = [];
    this.group = element.closest("[data-answers-group]");
  }

  Item.prototype.entry = function () { return this.store.find(this.page, this.id); };
  Item.prototype.values = function () { return (this.entry() || { values: {} }).values; };

  Item.prototype.set = function (field, value) {
    this.store.set(this.store.at(this.page, this.id, this.wording), field, value, this.wording);
  };

  Item.prototype.build = function () {
    if (this.form === "field") this.buildField();
    else {
      const slot = this.element.querySelector("[data-item-fields]") || this.element;
      this.told = make("div", { class: "answers-told screen-only", "data-answers-made": true });
      this.paper = make("div", { class: "answers-paper print-only", "data-answers-made": true });
      const fields = answers.fields[this.form](this, this.element);
      slot.append(this.told, make("div", { class: "answers-fields screen-only", "data-answers-made": true }, ...fields), this.paper);
    }
    this.show();
  };

  // A field at the head of a form: on the screen a box to write in, on paper the line that stands there anyway.
  Item.prototype.buildField = function () {
    this.paper = make("span", { class: "answers-paper print-only", "data-answers-made": true });
    const text = make("span", { class: "print-only" }, this.wording);
    const input = answers.fields.control(this, "answer", "input", { type: "text" });
    const label = make("label", { for: input.id }, this.wording);
    this.element.replaceChildren(text, this.paper, make("div", { class: "answers-field screen-only" }, label, input));
  };

  Item.prototype.show = function () {
    const values = this.values();
    this.shows.forEach(function (show) { show(values); });
    this.element.toggleAttribute("data-answered", !V.isEmpty(values));
    this.showPaper(values);
    if (this.told) this.tell();
  };

  Item.prototype.showPaper = function (values) {
    const item = this;
    const drawn = { question: [], field: [], tick: ["ticked"], rubric: ["level"], progress: ["state", "step", "owner", "date"] }[item.form];
    const fields = V.FIELDS.filter(function (field) { return values[field] !== undefined && !drawn.includes(field); });
    item.paper.replaceChildren(...fields.map(function (field) {
      if (item.form === "field") return values[field];
      return make("p", { class: "answers-paper-" + field }, make("b", {}, label(item.form, field) + ": "), shown(item.form, field, values[field]));
    }));
    if (item.form === "progress") item.paperCells(values);
  };

  Item.prototype.paperCells = function (values) {
    const cells = this.element.querySelectorAll(".fill-cell");
    ["step", "owner", "date"].forEach(function (field, index) {
      const cell = cells[index];
      let text = cell.querySelector(".answers-cell");
      if (!text) cell.append(text = make("span", { class: "answers-cell answers-paper print-only", "data-answers-made": true }));
      text.textContent = values[field] ? shown("progress", field, values[field]) : "";
    });
  };

  Item.prototype.tell = function () {
    const entry = this.entry();
    const notices = [];
    if (entry && entry.theirs) notices.push(this.tellTheirs(entry));
    if (entry && !V.isEmpty(entry.values) && !sameWords(entry.question, this.wording)) notices.push(this.tellReworded(entry));
    if (entry && this.form === "rubric" && entry.values.level && !this.element.querySelector("input[data-field=level]:checked")) {
      notices.push(make("p", { class: "answers-note" }, word("level-gone", entry.values.level)));
    }
    const key = notices.map(function (notice) { return notice.textContent; }).join();
    if (key !== this.toldKey) this.told.replaceChildren(...notices);
    this.toldKey = key;
  };

  Item.prototype.tellReworded = function (entry) {
    const item = this;
    return make("div", { class: "answers-note" },
      make("p", {}, word("reworded")),
      make("blockquote", {}, entry.question),
      button(word("reworded-fits"), function () {
        item.store.put(entry, entry.values, item.wording);
        answers.dom.say(word("reworded-done"));
        const next = item.element.querySelector("textarea, input");
        if (next) next.focus();
      }, { "aria-label": word("reworded-fits") + " – " + item.name }));
  };

  // Another window changed the same words. Both stand there until the reader chooses; nothing is overwritten meanwhile.
  Item.prototype.tellTheirs = function (entry) {
    const item = this;
    const settle = function (values) {
      return function () {
        item.store.settle(entry, values());
        answers.dom.say(word("theirs-done"));
        const next = item.element.querySelector("textarea, input");
        if (next) next.focus();
      };
    };
    const list = entry.theirs.fields.map(function (field) {
      return make("p", {}, make("b", {}, label(item.form, field) + ": "), shown(item.form, field, entry.theirs.values[field]));
    });
    const theirs = function () {
      const values = Object.assign({}, entry.values);
      entry.theirs.fields.forEach(function (field) { values[field] = entry.theirs.values[field]; });
      return values;
    };
    return make("div", { class: "answers-note", role: "alert" },
      make("p", {}, word("theirs")), ...list,
      make("div", { class: "answers-buttons" },
        button(word("theirs-mine"), settle(function () { return entry.values; })),
        button(word("theirs-take"), settle(theirs))));
  };

  answers.Item = Item;
})(window.KitpressAnswers = window.KitpressAnswers || {});
