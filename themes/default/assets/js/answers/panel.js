// The line above the fields: where answers are saved, one button to save them, and everything else in a fold.
((answers) => {
  "use strict";

  const { make, word, button, announce, shape } = answers.dom;
  const FAILURES = ["blocked", "full", "gone"];

  const paragraph = (key) => make("p", {}, word(key));
  const buttons = (...made) => make("div", { class: "answers-buttons" }, ...made);

  answers.Panel = class {
    constructor(element, store) {
      this.element = element;
      this.store = store;
      this.data = element.dataset;
      this.build();
      store.listen((what, value) => this.onStore(what, value));
      this.show();
    }

    build() {
      this.state = make("div", { class: "flow answers-place" });
      this.result = make("div", { class: "answers-result", role: "status" });
      this.failure = make("div", { class: "answers-trouble", role: "alert" });
      this.file = make("input", { type: "file", accept: ".json,application/json", hidden: true, "data-answers-file": true,
        "aria-label": word("open") });
      this.file.addEventListener("change", () => this.open());
      this.kept = make("b", { class: "answers-state" });
      this.hint = make("span", { class: "answers-hint" });
      this.summary = make("summary", {}, this.kept, " ", this.hint, shape("caret"));
      this.details = make("details", { class: "answers-take" }, this.summary,
        make("div", { class: "answers-fold flow" }, this.state, ...this.actions()));
      this.saveButton = button(word("save"), () => this.optIn(), { class: "button", "data-answers-save": true });
      this.now = make("p", { class: "answers-now" });
      this.element.replaceChildren(make("div", { class: "answers-line" }, this.details, this.now, this.saveButton),
        this.failure, this.result, this.file);
      this.element.hidden = false;
    }

    actions() {
      const download = (kind) =>
        button(word(`download-${kind}`), () => answers.transfer.download(this, kind), { "data-get": kind });
      const openFile = button(word("open"), () => this.file.click(), { "data-answers-open": true });
      this.downloads = [download("file"), download("csv")];
      this.erase = button(word("delete"), () => this.askErase(), { "data-answers-delete": true });
      return [paragraph("take-lead"), buttons(download("word"), ...this.downloads), paragraph("open-lead"),
        buttons(openFile, this.erase)];
    }

    onStore(what, value) {
      if (what === "erased") this.report(word(value ? "deleted-elsewhere" : "deleted"));
      if (what === "mode" && FAILURES.includes(value)) this.showFailure(value);
      if (what !== "entry" || this.hasWritten !== this.store.written().length > 0) this.show();
      else this.showKept();
    }

    // Says at once that saving has failed, and opens the downloads, which are the way out.
    showFailure(mode) {
      this.failure.replaceChildren(make("p", {}, make("strong", {}, word(`${mode}-title`)), " ", word(mode)));
      if (this.store.written().length) this.details.open = true;
    }

    show() {
      const { mode } = this.store;
      this.hasWritten = this.store.written().length > 0;
      this.element.dataset.mode = mode;
      if (!FAILURES.includes(mode)) this.failure.replaceChildren();
      else if (!this.failure.firstChild) this.showFailure(mode);
      if (this.shownMode !== mode) this.state.replaceChildren(...this.stateContent(mode));
      this.shownMode = mode;
      this.saveButton.hidden = !["asking", "declined", "gone"].includes(mode);
      for (const each of [...this.downloads, this.erase]) each.hidden = !this.hasWritten;
      this.showKept();
    }

    // "Not saved yet", and where the words are otherwise; each with a shape of its own.
    showKept() {
      const [key, sign] = this.keptState();
      const text = word(`kept-${key}`);
      if (this.kept.textContent !== text) {
        this.kept.replaceChildren(shape(sign), make("span", {}, text));
        this.hint.textContent = word(key === "open" ? "about" : "about-kept");
      }
    }

    keptState() {
      const { store } = this;
      if (store.mode === "saving") return ["saving", "done"];
      if (this.hasWritten && !store.isAtRisk()) return ["copied", "done"];
      return FAILURES.includes(store.mode) ? ["failed", "trouble"] : ["open", "open"];
    }

    stateContent(mode) {
      if (mode === "saving") return [paragraph("saving"), paragraph("careful")];
      if (mode === "full") return [paragraph("careful")];
      if (mode === "blocked") return [paragraph("without"), paragraph("careful-file")];
      if (mode === "declined" || mode === "gone") {
        return [paragraph(mode === "gone" ? "without" : "declined"), paragraph("careful")];
      }
      const decline = button(word("decline"), () => this.decline(), { "data-answers-decline": true });
      return [paragraph("asking"), paragraph("where"), paragraph("careful"), buttons(decline)];
    }

    optIn() {
      this.store.optIn();
      if (this.store.mode === "saving") {
        announce(word("saving-said"));
        this.focus();
      }
    }

    decline() {
      this.store.decline();
      announce(word("declined-said"));
      this.focus();
    }

    // Takes the focus of a button that is gone.
    focus() {
      this.summary.focus();
    }

    async askErase() {
      const answer = await answers.ask(word("delete-title"), [paragraph("delete-lead"), paragraph("delete-files")],
        [{ text: word("delete-no"), value: "", plain: true }, { text: word("delete-yes"), value: "yes" }]);
      if (answer !== "yes") return;
      this.store.erase();
      this.focus();
    }

    open() {
      const [file] = this.file.files;
      if (file) answers.transfer.open(this, file);
      this.file.value = "";
    }

    // Shows the result of an action, also to screen readers.
    report(...texts) {
      this.result.replaceChildren(...texts.map((text) => make("p", {}, text)));
    }
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
