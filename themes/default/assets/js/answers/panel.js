// What stands above the fields: where the words are kept, the choice to save them, and the ways to take them along.
(function (answers) {
  "use strict";

  const { make, word, button, say, ask } = answers.dom;

  function Panel(element, store) {
    this.element = element;
    this.store = store;
    this.data = element.dataset;
    this.heading = "h" + (this.data.level || 2);
    this.build();
    store.listen(this.heard.bind(this));
    this.show();
  }

  Panel.prototype.build = function () {
    const id = "answers-panel-title";
    this.place = make("div", { class: "flow answers-place" });
    this.result = make("div", { class: "answers-result", role: "status" });
    this.trouble = make("div", { class: "answers-trouble", role: "alert" });
    this.file = make("input", { type: "file", accept: ".json,application/json", hidden: true, "data-answers-file": true });
    this.file.addEventListener("change", this.open.bind(this));
    this.take = make("div", { class: "answers-take" });
    this.element.setAttribute("aria-labelledby", id);
    this.element.replaceChildren(make(this.heading, { id: id }, word("title")), this.trouble, this.place, this.take, this.result, this.file);
    this.element.hidden = false;
    this.buildTake();
  };

  Panel.prototype.buildTake = function () {
    const panel = this;
    const get = function (kind) { return function () { answers.transfer.download(panel, kind); }; };
    this.filled = [
      button(word("download-file"), get("file"), { "data-get": "file" }),
      button(word("download-csv"), get("csv"), { "data-get": "csv" })
    ];
    this.erase = button(word("delete"), this.askErase.bind(this), { class: "button button-plain answers-delete", "data-answers-delete": true });
    this.take.append(
      make("details", { class: "more" }, make("summary", {}, word("take")),
        make("div", { class: "more-body flow" }, make("p", {}, word("take-lead")),
          make("div", { class: "answers-buttons" }, button(word("download-word"), get("word"), { "data-get": "word" }), ...this.filled),
          make("p", {}, word("open-lead")),
          make("div", { class: "answers-buttons" }, button(word("open"), function () { panel.file.click(); }, { "data-answers-open": true })))),
      this.erase);
  };

  Panel.prototype.heard = function (what, value) {
    if (what === "erased") this.tell(word("deleted" + (value ? "-elsewhere" : "")));
    if (what === "mode" && ["blocked", "full", "gone"].includes(value)) this.alarm(value);
    if (what !== "entry" || this.shownWritten !== this.store.written().length > 0) this.show();
  };

  // A failure is told at once, with the way out.
  Panel.prototype.alarm = function (mode) {
    this.trouble.replaceChildren(make("p", {}, make("strong", {}, word(mode + "-title")), " ", word(mode)));
    const details = this.take.querySelector("details");
    if (this.store.written().length) details.open = true;
  };

  Panel.prototype.show = function () {
    const written = this.store.written().length > 0;
    const mode = this.store.mode;
    this.shownWritten = written;
    this.element.dataset.mode = mode;
    if (!["blocked", "full", "gone"].includes(mode)) this.trouble.replaceChildren();
    else if (!this.trouble.firstChild) this.alarm(mode);
    if (this.shownMode !== mode) this.place.replaceChildren(...this.words(mode));
    this.shownMode = mode;
    this.filled.forEach(function (each) { each.hidden = !written; });
    this.erase.hidden = !written;
  };

  Panel.prototype.words = function (mode) {
    const panel = this;
    const text = function (key) { return make("p", {}, word(key)); };
    const save = function (plain) {
      return button(word("save"), function () { panel.optIn(); }, { class: "button" + (plain ? " button-plain" : ""), "data-answers-save": true });
    };
    if (mode === "saving") return [text("saving"), text("careful")];
    if (mode === "full") return [text("careful")];
    if (mode === "blocked") return [text("without"), text("careful-file")];
    if (mode === "declined" || mode === "gone") {
      return [text(mode === "gone" ? "without" : "declined"), text("careful"), make("div", { class: "answers-buttons" }, save(true))];
    }
    return [text("asking"), text("where"), text("careful"), make("div", { class: "answers-buttons" }, save(false),
      button(word("decline"), function () { panel.decline(); }, { "data-answers-decline": true }))];
  };

  Panel.prototype.optIn = function () {
    this.store.optIn();
    if (this.store.mode === "saving") {
      say(word("saving-said"));
      this.focus();
    }
  };

  Panel.prototype.decline = function () {
    this.store.decline();
    say(word("declined-said"));
    this.focus();
  };

  // The button that had the focus is gone; its panel takes it.
  Panel.prototype.focus = function () {
    const heading = this.element.querySelector(this.heading);
    heading.tabIndex = -1;
    heading.focus();
  };

  Panel.prototype.askErase = function () {
    const panel = this;
    ask(word("delete-title"), [make("p", {}, word("delete-lead")), make("p", {}, word("delete-files"))],
      [{ text: word("delete-no"), value: "", plain: true }, { text: word("delete-yes"), value: "yes" }]).then(function (answer) {
      if (answer !== "yes") return;
      panel.store.erase();
      panel.focus();
    });
  };

  Panel.prototype.open = function () {
    const file = this.file.files[0];
    if (file) answers.transfer.open(this, file);
    this.file.value = "";
  };

  // What came of an action, in the panel and for screen readers.
  Panel.prototype.tell = function () {
    this.result.replaceChildren(...Array.prototype.map.call(arguments, function (text) { return make("p", {}, text); }));
  };

  answers.Panel = Panel;
})(window.KitpressAnswers = window.KitpressAnswers || {});
