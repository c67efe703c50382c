// The panel above the fields: where answers are saved, the choice to save them, and how to download, open and delete them.
((answers) => {
  "use strict";

  const { make, word, button, announce } = answers.dom;
  const FAILURES = ["blocked", "full", "gone"];

  const paragraph = (key) => make("p", {}, word(key));
  const buttons = (...made) => make("div", { class: "answers-buttons" }, ...made);

  answers.Panel = class {
    constructor(element, store) {
      this.element = element;
      this.store = store;
      this.data = element.dataset;
      this.headingName = `h${this.data.level || 2}`;
      this.build();
      store.listen((what, value) => this.onStore(what, value));
      this.show();
    }

    build() {
      const id = "site--answers-panel-title";
      this.state = make("div", { class: "flow answers-place" });
      this.result = make("div", { class: "answers-result", role: "status" });
      this.failure = make("div", { class: "answers-trouble", role: "alert" });
      this.file = make("input", { type: "file", accept: ".json,application/json", hidden: true, "data-answers-file": true });
      this.file.addEventListener("change", () => this.open());
      this.actions = make("div", { class: "answers-take" });
      this.element.setAttribute("aria-labelledby", id);
      this.element.replaceChildren(make(this.headingName, { id }, word("title")), this.failure, this.state, this.actions,
        this.result, this.file);
      this.element.hidden = false;
      this.buildActions();
    }

    buildActions() {
      const download = (kind) =>
        button(word(`download-${kind}`), () => answers.transfer.download(this, kind), { "data-get": kind });
      const openFile = button(word("open"), () => this.file.click(), { "data-answers-open": true });
      this.downloads = [download("file"), download("csv")];
      this.erase = button(word("delete"), () => this.askErase(),
        { class: "button button-plain answers-delete", "data-answers-delete": true });
      this.details = make("details", { class: "more" }, make("summary", {}, word("take")),
        make("div", { class: "more-body flow" },
          paragraph("take-lead"), buttons(download("word"), ...this.downloads),
          paragraph("open-lead"), buttons(openFile)));
      this.actions.append(this.details, this.erase);
    }

    onStore(what, value) {
      if (what === "erased") this.report(word(value ? "deleted-elsewhere" : "deleted"));
      if (what === "mode" && FAILURES.includes(value)) this.showFailure(value);
      if (what !== "entry" || this.hasWritten !== this.store.written().length > 0) this.show();
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
      for (const each of [...this.downloads, this.erase]) each.hidden = !this.hasWritten;
    }

    stateContent(mode) {
      const save = (className) => button(word("save"), () => this.optIn(), { class: className, "data-answers-save": true });
      if (mode === "saving") return [paragraph("saving"), paragraph("careful")];
      if (mode === "full") return [paragraph("careful")];
      if (mode === "blocked") return [paragraph("without"), paragraph("careful-file")];
      if (mode === "declined" || mode === "gone") {
        const lead = paragraph(mode === "gone" ? "without" : "declined");
        return [lead, paragraph("careful"), buttons(save("button button-plain"))];
      }
      const decline = button(word("decline"), () => this.decline(), { "data-answers-decline": true });
      return [paragraph("asking"), paragraph("where"), paragraph("careful"), buttons(save("button"), decline)];
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
      const heading = this.element.querySelector(this.headingName);
      heading.tabIndex = -1;
      heading.focus();
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
