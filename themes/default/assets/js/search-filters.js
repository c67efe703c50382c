// The filters of the search page: a checkbox for each kind, audience and topic that results have, and how many results it
// leaves. Checking one changes the numbers only; another query brings other checkboxes. Goes after search-show.js.
((search) => {
  "use strict";

  const GROUPS = ["kinds", "audiences", "topics"];
  const { show } = search;

  const none = () => ({ kinds: [], audiences: [], topics: [] });

  class Filters {
    constructor(page, onChange) {
      this.page = page;
      this.onChange = onChange;
      this.details = page.querySelector("[data-filters]");
      this.clearButton = page.querySelector("[data-clear]");
      this.wide = matchMedia("(min-width: 64rem)");
      this.countedText = "";
      this.chosen = none();
      this.boxes = { kinds: new Map(), audiences: new Map(), topics: new Map() }; // by id
      this.wide.addEventListener("change", () => this.unfold());
      this.clearButton.addEventListener("click", () => this.onClear());
      this.unfold();
    }

    unfold() {
      this.details.open = this.wide.matches;
    }

    onClear() {
      this.clear();
      this.details.querySelector(this.wide.matches ? "input" : "summary").focus();
      this.onChange();
    }

    numberChosen() {
      return GROUPS.reduce((sum, group) => sum + this.chosen[group].length, 0);
    }

    showChosen() {
      const number = this.numberChosen();
      this.clearButton.disabled = !number;
      show.say(this.page.querySelector("[data-chosen]"), number ? this.page.dataset.numberChosen : "", [number]);
      for (const group of GROUPS) {
        this.boxes[group].forEach(({ input }, id) => {
          input.checked = this.chosen[group].includes(id);
        });
      }
    }

    // Checks the given ids and no others: {kinds: [id, …], audiences: […], topics: […]}.
    choose(filters) {
      this.chosen = filters;
      this.showChosen();
    }

    clear() {
      this.choose(none());
    }

    // Until the new counts come, the numbers are those of another query.
    outdate() {
      this.details.setAttribute("aria-busy", "true");
    }

    groupElement(group) {
      return this.details.querySelector(`[data-facet=${group}]`);
    }

    addBox(group, { id, name }) {
      const label = show.add(this.groupElement(group), "label", "option");
      const input = show.add(label, "input");
      input.type = "checkbox";
      input.value = id;
      show.add(label, "span").textContent = name;
      const count = show.add(label, "span", "option-count");
      const shown = show.add(count, "span");
      shown.setAttribute("aria-hidden", "true");
      const spoken = show.add(count, "span", "visually-hidden");
      input.addEventListener("change", () => {
        const others = this.chosen[group].filter((other) => other !== id);
        this.chosen[group] = input.checked ? [...others, id] : others;
        this.showChosen();
        this.onChange();
      });
      this.boxes[group].set(id, { input, label, shown, spoken });
    }

    showCount(box, count, isOtherText, isChosen) {
      box.shown.textContent = count ? show.number(count) : "";
      show.say(box.spoken, ` ${show.messageFor(this.page, "option", count)}`, [count]);
      box.label.toggleAttribute("data-none", !count);
      if (count || isOtherText) box.label.hidden = !count && !isChosen;
    }

    // Drops chosen ids that no document has, from an old or made-up address. Returns whether there were any.
    dropUnknown() {
      const before = this.numberChosen();
      for (const group of GROUPS) this.chosen[group] = this.chosen[group].filter((id) => this.boxes[group].has(id));
      return this.numberChosen() < before;
    }

    // Shows how many results each filter would leave: {kinds: [{id, name, count}, …], …}. Returns whether a chosen filter
    // does not exist, and is no longer chosen, so that the query has changed.
    count(facets, text) {
      for (const group of GROUPS) {
        for (const value of facets[group]) {
          if (!this.boxes[group].has(value.id)) this.addBox(group, value);
          const isChosen = this.chosen[group].includes(value.id);
          this.showCount(this.boxes[group].get(value.id), value.count, text !== this.countedText, isChosen);
        }
        this.groupElement(group).hidden = [...this.boxes[group].values()].every(({ label }) => label.hidden);
      }
      this.countedText = text;
      this.details.removeAttribute("aria-busy");
      const hasDropped = this.dropUnknown();
      this.showChosen();
      return hasDropped;
    }
  }

  // page: the element with the messages; onChange is called when somebody has chosen otherwise
  search.filters = (page, onChange) => new Filters(page, onChange);
})(window.KitpressSearch);
