// "7 of 24 discussed": for each group, and in the bar that stays in view, with what can be done with all answers.
((answers) => {
  "use strict";

  const { make, word, button, announce } = answers.dom;
  const V = answers.values;
  const WORDS = { tick: "progress-ticked", rubric: "progress-marked" };

  const progressText = (form, items) => {
    // Where each item has a stage next to it, the stage alone counts: "not yet addressed" is not "discussed".
    const counts = form === "progress" ? ({ state }) => V.isDiscussed({ state }) : V.isDiscussed;
    const done = items.filter((item) => counts(item.values())).length;
    return { text: word(WORDS[form] || "progress-discussed", done, items.length), share: done / Math.max(1, items.length) };
  };

  // The bar below the items. It sticks to the lower edge of the window while they are in view.
  answers.ProgressBar = class {
    constructor(root, items, panel) {
      this.items = items.filter((item) => item.form !== "field");
      this.panel = panel;
      this.form = root.dataset.answers;
      this.groups = [...root.querySelectorAll("[data-answers-group]")].map((element) => this.group(element));
      this.text = make("p", { class: "answers-progress" });
      this.saved = make("p", { class: "answers-kept" });
      this.fill = make("span");
      this.bar = this.build();
      root.append(this.bar);
      this.show(true);
    }

    group(element) {
      const text = make("p", { class: "answers-progress screen-only", "data-answers-made": true });
      (element.querySelector("[data-answers-progress]") || element).append(text);
      return { text, items: this.items.filter((item) => item.group === element) };
    }

    build() {
      const erase = button(word("delete"), () => this.panel.askErase(),
        { class: "answers-link", "data-answers-delete": true });
      return make("div",
        { class: "answers-bar screen-only", "data-answers-made": true, role: "group", "aria-label": word("title") },
        make("div", { class: "answers-bar-words" }, this.text, this.saved),
        make("div", { class: "answers-buttons" }, make("a", { href: this.panel.data.myPlan }, word("my-plan")), erase),
        make("span", { class: "answers-meter", "aria-hidden": "true" }, this.fill));
    }

    // Announces progress unless it is to be quiet.
    show(isQuiet) {
      const { store } = this.panel;
      for (const group of this.groups) group.text.textContent = progressText(this.form, group.items).text;
      const { text, share } = progressText(this.form, this.items);
      if (!isQuiet && text !== this.text.textContent) announce(text);
      this.text.textContent = text;
      this.saved.textContent = word(`kept-${this.savedState()}`);
      this.bar.hidden = store.written().length === 0;
      this.fill.style.setProperty("inline-size", `${100 * share}%`);
    }

    savedState() {
      const { store } = this.panel;
      if (store.mode === "saving") return "saving";
      return store.isAtRisk() ? "open" : "copied";
    }
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
