/*
 * The filters of the search page: a box to tick for each kind, audience and topic that results have, with how many it
 * brings. Ticking changes the numbers, never the boxes; other words to look for bring other boxes. Goes after
 * search-show.js.
 */
(function (search) {
  "use strict";

  const GROUPS = ["kinds", "audiences", "topics"];
  const show = search.show;

  /** @param page the element with the words; @param changed called when somebody has chosen otherwise */
  search.filters = function (page, changed) {
    const details = page.querySelector("[data-filters]");
    const clear = page.querySelector("[data-clear]");
    const wide = matchMedia("(min-width: 64rem)");
    let counted = "";
    let chosen = { kinds: [], audiences: [], topics: [] };
    const boxes = { kinds: new Map(), audiences: new Map(), topics: new Map() };

    function number() {
      return GROUPS.reduce(function (sum, group) { return sum + chosen[group].length; }, 0);
    }

    function describe() {
      clear.disabled = !number();
      show.say(page.querySelector("[data-chosen]"), number() ? page.dataset.numberChosen : "", [number()]);
      GROUPS.forEach(function (group) {
        boxes[group].forEach(function (box, id) { box.input.checked = chosen[group].indexOf(id) >= 0; });
      });
    }

    function choose(filters) {
      chosen = filters;
      describe();
    }

    function box(group, value) {
      const label = show.add(details.querySelector("[data-facet=" + group + "]"), "label", "option");
      const input = show.add(label, "input");
      input.type = "checkbox";
      input.value = value.id;
      show.add(label, "span").textContent = value.name;
      const count = show.add(label, "span", "option-count");
      const shown = show.add(count, "span");
      shown.setAttribute("aria-hidden", "true");
      const said = show.add(count, "span", "visually-hidden");
      input.addEventListener("change", function () {
        chosen[group] = chosen[group].filter(function (id) { return id !== value.id; })
          .concat(input.checked ? value.id : []);
        describe();
        changed();
      });
      boxes[group].set(value.id, { input: input, label: label, shown: shown, said: said });
    }

    function showCount(option, count, otherWords, isChosen) {
      option.shown.textContent = show.number(count);
      show.say(option.said, " " + show.words(page, "option", count), [count]);
      option.label.toggleAttribute("data-none", !count);
      if (count || otherWords) option.label.hidden = !count && !isChosen;
    }

    /** Chosen ids that nothing has, from an old or made-up address. */
    function dropUnknown() {
      const before = number();
      GROUPS.forEach(function (group) {
        chosen[group] = chosen[group].filter(function (id) { return boxes[group].has(id); });
      });
      return number() < before;
    }

    function unfold() {
      details.open = wide.matches;
    }

    wide.addEventListener("change", unfold);
    unfold();
    function chooseNone() { choose({ kinds: [], audiences: [], topics: [] }); }

    clear.addEventListener("click", function () {
      chooseNone();
      details.querySelector(wide.matches ? "input" : "summary").focus();
      changed();
    });

    return {
      chosen: function () { return chosen; },
      /** The numbers are of what was looked for before, until the new ones come. */
      outdate: function () { details.setAttribute("aria-busy", "true"); },
      clear: chooseNone,
      /** Ticks what is given and no other: {kinds: [id, …], audiences: […], topics: […]}. */
      choose: choose,
      /**
       * Shows how many results each would bring: {kinds: [{id, name, count}, …], …}. True if something had been chosen
       * that is not there: then it is no longer, and what is looked for has changed.
       */
      count: function (facets, text) {
        GROUPS.forEach(function (group) {
          facets[group].forEach(function (value) {
            if (!boxes[group].has(value.id)) box(group, value);
            const isChosen = chosen[group].indexOf(value.id) >= 0;
            showCount(boxes[group].get(value.id), value.count, text !== counted, isChosen);
          });
          const shown = Array.from(boxes[group].values()).some(function (option) { return !option.label.hidden; });
          details.querySelector("[data-facet=" + group + "]").hidden = !shown;
        });
        counted = text;
        details.removeAttribute("aria-busy");
        const dropped = dropUnknown();
        describe();
        return dropped;
      }
    };
  };
})(KitpressSearch);
