// On a planning guide: how far each step has come, and all of them together.
(function (answers) {
  "use strict";

  const { make, word } = answers.dom;
  const V = answers.values;

  // How many of a page's items have been talked about. What the page does not ask any more is not counted.
  function count(store, page) {
    const ids = page.groups.flatMap(function (group) { return group.items; });
    const done = ids.filter(function (item) {
      return [page.path].concat(page.aliases).some(function (path) {
        const entry = store.find(path, item[0]);
        return entry !== null && V.isDiscussed(entry.values);
      });
    });
    return [done.length, ids.length];
  }

  function show(steps, total, store) {
    const sum = [0, 0];
    steps.forEach(function (step) {
      const page = window.kitpressItems.pages.find(function (each) { return each.path === step.path; });
      if (!page) return;
      const counts = count(store, page);
      step.text.textContent = word("progress-discussed", counts[0], counts[1]);
      sum[0] += counts[0];
      sum[1] += counts[1];
    });
    total.textContent = word("progress-guide", sum[0], sum[1]);
  }

  answers.guide = {
    start: function (panel, store) {
      const list = document.querySelector("[data-answers-steps]");
      if (!list) return;
      const total = make("p", { class: "answers-progress screen-only", "data-answers-made": true });
      list.before(total);
      const steps = Array.from(list.querySelectorAll("[data-step]")).map(function (element) {
        const text = make("p", { class: "answers-progress screen-only", "data-answers-made": true });
        element.append(text);
        return { path: element.dataset.step, text: text };
      });
      const draw = function () {
        if (!store.written().length && !window.kitpressItems) return;
        answers.transfer.need(panel, ["items"]).then(function () { show(steps, total, store); }, function () {
          total.textContent = word("not-loaded");
        });
      };
      store.listen(draw);
      draw();
    }
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
