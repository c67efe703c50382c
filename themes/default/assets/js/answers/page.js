// Brings a page to life on which answers can be written: a step, a checklist, a guide, My plan.
(function (answers) {
  "use strict";

  const { make, word, button } = answers.dom;

  // Answers to questions that this page no longer asks. They are shown, not dropped.
  function Gone(root, panel, ids, store) {
    this.panel = panel;
    this.page = panel.data.page;
    this.ids = ids;
    this.store = store;
    this.list = make("div", {});
    this.element = make("section", { class: "answers-gone", "data-answers-made": true, "aria-labelledby": "answers-gone-title" },
      make("h" + (root.dataset.level || 2), { id: "answers-gone-title" }, word("gone-items")), make("p", { class: "measure" }, word("gone-items-lead")), this.list);
    root.append(this.element);
    this.show();
  }

  Gone.prototype.show = function () {
    const gone = this;
    const entries = gone.store.written().filter(function (entry) { return entry.page === gone.page && !gone.ids.has(entry.id); });
    gone.element.hidden = entries.length === 0;
    gone.list.replaceChildren(...entries.map(function (entry) {
      return make("article", { class: "answers-entry" }, make("p", {}, make("b", {}, entry.question)), answers.said.list("question", entry.values),
        button(word("gone-delete"), function () {
          gone.store.put(entry, {}, entry.question);
          answers.dom.say(word("gone-deleted"));
          gone.panel.focus();
        }, { class: "answers-link", "aria-label": word("gone-delete") + " – " + entry.question }));
    }));
  };

  function fields(root, panel, store) {
    const page = panel.data.page;
    (root.dataset.aliases || "").split(" ").filter(Boolean).forEach(function (old) { store.move(old, page); });
    const items = Array.from(root.querySelectorAll("[data-item]")).map(function (element) {
      return new answers.Item(element, element.dataset.form || root.dataset.answers, page, store);
    });
    items.forEach(function (item) { item.build(); });
    root.setAttribute("data-answers-on", "");
    const byId = new Map(items.map(function (item) { return [item.id, item]; }));
    const gone = new Gone(root, panel, byId, store);
    const bar = new answers.progress.Bar(root, items, panel);
    store.listen(function (what, value) {
      if (what === "entry") {
        if (value.page === page && byId.has(value.id)) byId.get(value.id).show();
      } else if (what === "erased") items.forEach(function (item) { item.show(); });
      gone.show();
      bar.show(what === "mode");
    });
  }

  // Leaving a page with words that are kept nowhere asks first. The listener is there only then, because with one some
  // browsers load pages anew when the reader comes back.
  function guard(store) {
    const warn = function (event) {
      store.flush();
      if (!store.isAtRisk()) return;
      event.preventDefault();
      event.returnValue = "";
    };
    let set = false;
    const look = function () {
      const risk = store.isAtRisk();
      if (risk && !set) window.addEventListener("beforeunload", warn);
      if (!risk && set) window.removeEventListener("beforeunload", warn);
      set = risk;
    };
    store.listen(look);
    look();
    return look;
  }

  // On paper the answers stand where there are some, unless the reader asks for the blank form.
  function printing(store) {
    const choice = document.querySelector("[data-print-answers]");
    const set = function () {
      const some = store.written().length > 0;
      if (choice) choice.hidden = !some;
      const blank = choice && choice.querySelector("input[value=blank]");
      document.documentElement.dataset.paper = some && !(blank && blank.checked) ? "answers" : "blank";
    };
    if (choice) choice.addEventListener("change", set);
    store.listen(set);
    set();
  }

  function start() {
    const element = document.querySelector("[data-answers-panel]");
    if (!element) return;
    const root = new URL(element.dataset.root || "./", location.href);
    const store = new answers.Store(root.pathname);
    const panel = new answers.Panel(element, store);
    panel.guard = guard(store);
    const form = document.querySelector("[data-answers]");
    if (form) fields(form, panel, store);
    printing(store);
    answers.plan.start(panel, store);
    answers.guide.start(panel, store);
    document.querySelectorAll("[data-without-script]").forEach(function (note) { note.hidden = true; });
  }

  start(); // The last of the scripts, and they wait for the page.
})(window.KitpressAnswers = window.KitpressAnswers || {});
