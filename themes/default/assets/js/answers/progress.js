// "7 of 24 discussed": beside each group, and in the bar that stays in sight, with what can be done to all words.
(function (answers) {
  "use strict";

  const { make, word, button, say } = answers.dom;
  const V = answers.values;

  function words(form, done, all) {
    const key = { tick: "progress-ticked", rubric: "progress-marked" }[form] || "progress-discussed";
    return word(key, done, all);
  }

  function countOf(items) {
    return items.filter(function (item) { return V.isDiscussed(item.values()); }).length;
  }

  // The bar below the items: it sticks to the window's lower edge as long as they are in view.
  function Bar(root, items, panel) {
    const counted = items.filter(function (item) { return item.form !== "field"; });
    this.items = counted;
    this.panel = panel;
    this.form = root.dataset.answers;
    this.groups = Array.from(root.querySelectorAll("[data-answers-group]")).map(function (element) {
      const text = make("p", { class: "answers-progress screen-only", "data-answers-made": true });
      (element.querySelector("[data-answers-progress]") || element).append(text);
      return { text: text, items: counted.filter(function (item) { return item.group === element; }) };
    });
    this.text = make("p", { class: "answers-progress" });
    this.kept = make("p", { class: "answers-kept" });
    this.meter = make("span", { class: "answers-meter", "aria-hidden": "true" }, make("span", {}));
    this.bar = make("div", { class: "answers-bar screen-only", "data-answers-made": true, role: "group", "aria-label": word("title") },
      make("div", { class: "answers-bar-words" }, this.text, this.kept),
      make("div", { class: "answers-buttons" },
        make("a", { href: panel.data.myPlan }, word("my-plan")),
        button(word("delete"), panel.askErase.bind(panel), { class: "answers-link", "data-answers-delete": true })),
      this.meter);
    root.append(this.bar);
    this.show(true);
  }

  Bar.prototype.show = function (quiet) {
    const form = this.form;
    this.groups.forEach(function (group) { group.text.textContent = words(form, countOf(group.items), group.items.length); });
    const done = countOf(this.items);
    const text = words(form, done, this.items.length);
    if (!quiet && text !== this.text.textContent) say(text);
    this.text.textContent = text;
    const mode = this.panel.store.mode;
    this.kept.textContent = word("kept-" + (mode === "saving" ? "saving" : this.panel.store.isAtRisk() ? "open" : "copied"));
    this.bar.hidden = this.panel.store.written().length === 0;
    this.meter.firstChild.style.setProperty("inline-size", 100 * done / Math.max(1, this.items.length) + "%");
  };

  answers.progress = { Bar, words };
})(window.KitpressAnswers = window.KitpressAnswers || {});
