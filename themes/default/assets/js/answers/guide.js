// On a planning guide: the progress of each step, and of all steps together.
((answers) => {
  "use strict";

  const { make, word } = answers.dom;
  const V = answers.values;

  const progressLine = () => make("p", { class: "answers-progress screen-only", "data-answers-made": true });

  // [discussed, all] of a page's items. Answers to questions that the page no longer has do not count.
  const count = (store, page) => {
    const ids = page.groups.flatMap((group) => group.items).map(([id]) => id);
    const paths = [page.path, ...page.aliases];
    const isDiscussed = (id) => paths.some((path) => V.isDiscussed(store.find(path, id)?.values ?? {}));
    return [ids.filter(isDiscussed).length, ids.length];
  };

  const show = (steps, total, store) => {
    let [allDone, all] = [0, 0];
    for (const { path, text } of steps) {
      const page = window.kitpressItems.pages.find((each) => each.path === path);
      if (!page) continue;
      const [done, items] = count(store, page);
      text.textContent = word("progress-discussed", done, items);
      allDone += done;
      all += items;
    }
    total.textContent = word("progress-guide", allDone, all);
  };

  answers.startGuide = (panel, store) => {
    const list = document.querySelector("[data-answers-steps]");
    if (!list) return;
    const total = progressLine();
    list.before(total);
    const steps = [...list.querySelectorAll("[data-step]")].map((element) => {
      const text = progressLine();
      element.append(text);
      return { path: element.dataset.step, text };
    });
    const draw = async () => {
      if (!store.written().length && !window.kitpressItems) return;
      try {
        await answers.transfer.need(panel, ["items"]);
      } catch {
        total.textContent = word("not-loaded");
        return;
      }
      show(steps, total, store);
    };
    store.listen(draw);
    draw();
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
