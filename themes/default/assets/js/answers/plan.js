// My plan: all answers, in the order that the reader chooses.
((answers) => {
  "use strict";

  const { make, word, button, announce } = answers.dom;
  const { dateText, language, list } = answers.labels;
  const V = answers.values;
  const VIEWS = ["page", "owner", "date", "open"];

  const part = (title, ...content) => make("section", { class: "answers-plan-part" }, make("h3", {}, title), ...content);

  // The rows without an owner, or without a date. The fields at the head of a form ask for neither.
  const lacking = (rows, field) => rows.filter((row) => row.form !== "field" && !row.values[field]);

  // Rows by name of owner. "Ana; Ben" and "Ana, Ben" are two owners; upper and lower case make no difference.
  const owners = (rows) => {
    const found = new Map();
    for (const row of rows) {
      for (const name of (row.values.owner || "").split(/[;,]/).map((each) => each.trim()).filter(Boolean)) {
        const key = name.toLocaleLowerCase();
        if (!found.has(key)) found.set(key, { name, rows: new Set() });
        found.get(key).rows.add(row);
      }
    }
    return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, language()));
  };

  class Plan {
    constructor(host, panel, store) {
      this.panel = panel;
      this.store = store;
      this.view = "page";
      this.list = make("div", { class: "answers-plan-list" });
      const print = button(word("print"), () => window.print(), { class: "button button-plain screen-only" });
      const id = "site--answers-plan-title";
      this.body = make("section", { class: "block", "data-answers-made": true, "aria-labelledby": id, hidden: true },
        make("h2", { id }, word("plan-all")), this.buildViews(), print, this.list);
      host.append(this.body);
    }

    buildViews() {
      const choices = VIEWS.map((view) => {
        const input = make("input", { type: "radio", name: "answers-view", value: view, checked: view === this.view });
        input.addEventListener("change", () => {
          this.view = view;
          this.show();
          announce(word("view-said", word(`view-${view}`)));
        });
        return make("label", {}, input, make("span", {}, word(`view-${view}`)));
      });
      return make("fieldset", { class: "answers-views screen-only" },
        make("legend", {}, word("views")), make("div", { class: "choices" }, ...choices));
    }

    show() {
      const pages = answers.rows.pages(this.store);
      const rows = answers.rows.written(pages);
      this.body.hidden = rows.length === 0;
      document.querySelectorAll("[data-plan-empty]").forEach((element) => {
        element.hidden = rows.length > 0;
      });
      this.list.replaceChildren(...this.parts(rows, pages));
    }

    parts(rows, pages) {
      if (this.view === "owner") return this.byOwner(rows);
      if (this.view === "date") return this.byDate(rows);
      return this.view === "open" ? this.stillOpen(rows) : this.byPage(pages);
    }

    byPage(pages) {
      return pages.map((page) => {
        const heading = page.path === null ? page.title : this.link(page.title, page.path, "");
        const groups = page.groups.map(({ title, rows }) => ({ title, rows: rows.filter((row) => !V.isEmpty(row.values)) }))
          .filter(({ rows }) => rows.length)
          .map(({ title, rows }) => make("div", { class: "answers-plan-group" },
            title ? make("h4", {}, title) : null, ...this.entries(rows, ["page"])));
        return part(heading, ...groups);
      });
    }

    byOwner(rows) {
      const parts = owners(rows).map((owner) => part(owner.name, ...this.entries([...owner.rows], [])));
      return [...parts, ...this.without(rows, "owner")];
    }

    byDate(rows) {
      const dates = [...new Set(rows.map((row) => row.values.date).filter(Boolean))].sort();
      const parts = dates.map((date) =>
        part(dateText(date), ...this.entries(rows.filter((row) => row.values.date === date), ["date"])));
      return [...parts, ...this.without(rows, "date")];
    }

    stillOpen(rows) {
      const parts = [...this.without(rows, "owner"), ...this.without(rows, "date")];
      return parts.length ? parts : [make("p", {}, word("nothing-open"))];
    }

    // The part with the rows that lack an owner or a date, if there are any.
    without(rows, field) {
      const found = lacking(rows, field);
      return found.length ? [part(word(`no-${field}`), ...this.entries(found, []))] : [];
    }

    link(text, path, id) {
      return make("a", { href: answers.rows.address(this.panel.data.root, path, id) }, text);
    }

    entries(rows, omitted) {
      return rows.map((row) => this.entry(row, omitted));
    }

    // One answer and where it comes from. omitted names what the heading above says already.
    entry(row, omitted) {
      const values = Object.fromEntries(Object.entries(row.values).filter(([field]) => !omitted.includes(field)));
      const small = (text) => make("p", { class: "link-kind" }, text);
      const origin = [row.page, row.isGone ? word("gone-item") : row.group].filter(Boolean).join(" · ");
      return make("article", { class: "answers-entry" },
        make("p", { class: "answers-question" }, row.isGone ? row.wording : this.link(row.wording, row.path, row.id)),
        omitted.includes("page") ? null : small(origin),
        row.asked ? small(word("asked", row.asked)) : null,
        list(row.form, values));
    }
  }

  answers.startPlan = async (panel, store) => {
    const host = document.querySelector("[data-answers-plan]");
    if (!host) return;
    try {
      await answers.transfer.need(panel, ["items", "rows"]);
    } catch {
      panel.report(word("not-loaded"));
      return;
    }
    const plan = new Plan(host, panel, store);
    store.listen(() => plan.show());
    plan.show();
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
