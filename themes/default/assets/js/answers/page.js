// Starts the scripts on a page where answers can be written: a step, a checklist, a guide, My plan.
((answers) => {
  "use strict";

  const { make, word, button, announce } = answers.dom;

  // The answers to questions that this page no longer has.
  class GoneAnswers {
    constructor(root, panel, ids, store) {
      this.panel = panel;
      this.ids = ids;
      this.store = store;
      this.list = make("div");
      const id = "site--answers-gone-title";
      this.element = make("section", { class: "answers-gone", "data-answers-made": true, "aria-labelledby": id },
        make("h2", { id }, word("gone-items")),
        make("p", { class: "measure" }, word("gone-items-lead")), this.list);
      root.append(this.element);
      this.show();
    }

    show() {
      const { page } = this.panel.data;
      const entries = this.store.written().filter((entry) => entry.page === page && !this.ids.has(entry.id));
      this.element.hidden = entries.length === 0;
      this.list.replaceChildren(...entries.map((entry) => this.article(entry)));
    }

    article(entry) {
      const remove = () => {
        this.store.put(entry, {}, entry.question);
        announce(word("gone-deleted"));
        this.panel.focus();
      };
      const label = `${word("gone-delete")} – ${entry.question}`;
      return make("article", { class: "answers-entry" },
        make("p", {}, make("b", {}, entry.question)),
        answers.labels.list("question", entry.values),
        button(word("gone-delete"), remove, { class: "answers-link", "aria-label": label }));
    }
  }

  const startFields = (root, panel, store) => {
    const { page } = panel.data;
    (root.dataset.aliases || "").split(" ").filter(Boolean).forEach((old) => store.move(old, page));
    const items = [...root.querySelectorAll("[data-item]")]
      .map((element) => new answers.Item(element, element.dataset.form || root.dataset.answers, page, store));
    items.forEach((item) => item.build());
    root.setAttribute("data-answers-on", "");
    const byId = new Map(items.map((item) => [item.id, item]));
    const gone = new GoneAnswers(root, panel, byId, store);
    const progress = new answers.Progress(root, items, panel);
    store.listen((what, value) => {
      if (what === "entry" && value.page === page) byId.get(value.id)?.show();
      if (what === "erased") items.forEach((item) => item.show());
      gone.show();
      progress.show(what === "mode");
    });
  };

  // Asks before the reader leaves a page with answers that are saved nowhere. The listener is added only then, because some
  // browsers do not keep pages with such a listener in their back/forward cache.
  const guardAnswers = (store) => {
    let isSet = false;
    const warn = (event) => {
      store.flush();
      if (!store.isAtRisk()) return;
      event.preventDefault();
      event.returnValue = "";
    };
    const update = () => {
      const isAtRisk = store.isAtRisk();
      if (isAtRisk && !isSet) window.addEventListener("beforeunload", warn);
      if (!isAtRisk && isSet) window.removeEventListener("beforeunload", warn);
      isSet = isAtRisk;
    };
    store.listen(update);
    update();
  };

  // Paper shows the answers if there are any, unless the reader chose the blank form in the menu.
  const choosePaper = (store) => {
    const choice = document.querySelector("[data-print-answers]");
    const update = () => {
      const hasAnswers = store.written().length > 0;
      if (choice) choice.hidden = !hasAnswers;
      document.documentElement.dataset.paper = hasAnswers ? "answers" : "blank";
    };
    store.listen(update);
    window.addEventListener("afterprint", update);
    update();
  };

  const start = () => {
    const element = document.querySelector("[data-answers-panel]");
    if (!element) return;
    const root = new URL(element.dataset.root || "./", location.href);
    const store = new answers.Store(root.pathname);
    const panel = new answers.Panel(element, store);
    guardAnswers(store);
    const form = document.querySelector("[data-answers]");
    if (form) startFields(form, panel, store);
    choosePaper(store);
    answers.startPlan(panel, store);
    answers.startGuide(panel, store);
    document.querySelectorAll("[data-without-script]").forEach((note) => {
      note.hidden = true;
    });
  };

  start(); // This is the last of the scripts, and they are deferred.
})(window.KitpressAnswers = window.KitpressAnswers || {});
