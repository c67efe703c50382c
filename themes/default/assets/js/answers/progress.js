// "7 of 24 discussed": next to the heading of each group, and in the line above the fields for all of them.
((answers) => {
  "use strict";

  const { make, word, announce } = answers.dom;
  const V = answers.values;
  const WORDS = { tick: "progress-ticked", rubric: "progress-marked" };

  const progressText = (form, items) => {
    // Where each item has a stage next to it, the stage alone counts: "not yet addressed" is not "discussed".
    const counts = form === "progress" ? ({ state }) => V.isDiscussed({ state }) : V.isDiscussed;
    const done = items.filter((item) => counts(item.values())).length;
    return word(WORDS[form] || "progress-discussed", done, items.length);
  };

  answers.Progress = class {
    constructor(root, items, panel) {
      this.items = items.filter((item) => item.form !== "field");
      this.panel = panel;
      this.form = root.dataset.answers;
      this.groups = [...root.querySelectorAll("[data-answers-group]")].map((element) => this.group(element));
      this.text = make("span", { class: "answers-progress" });
      panel.now.replaceChildren(this.text, " ", make("a", { href: panel.data.myPlan }, word("my-plan")));
      this.show(true);
    }

    group(element) {
      const text = make("p", { class: "answers-progress screen-only", "data-answers-made": true });
      (element.querySelector("[data-answers-progress]") || element).append(text);
      return { text, items: this.items.filter((item) => item.group === element) };
    }

    // Announces progress unless it is to be quiet.
    show(isQuiet) {
      for (const group of this.groups) group.text.textContent = progressText(this.form, group.items);
      const text = progressText(this.form, this.items);
      if (!isQuiet && text !== this.text.textContent) announce(text);
      this.text.textContent = text;
      this.panel.now.hidden = this.panel.store.written().length === 0;
    }
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
