// My plan: all that the reader wrote, in the order that the reader wants.
(function (answers) {
  "use strict";

  const { make, word, button } = answers.dom;
  const { day } = answers.said;
  const V = answers.values;
  const VIEWS = ["page", "owner", "date", "open"];

  function Plan(host, panel, store) {
    this.host = host;
    this.panel = panel;
    this.store = store;
    this.view = "page";
    this.list = make("div", { class: "answers-plan-list" });
    this.views = this.buildViews();
    this.body = make("section", { class: "block", "data-answers-made": true, "aria-labelledby": "answers-plan-title", hidden: true },
      make("h2", { id: "answers-plan-title" }, word("plan-all")), this.views,
      button(word("print"), function () { window.print(); }, { class: "button button-plain screen-only" }), this.list);
    host.append(this.body);
  }

  Plan.prototype.buildViews = function () {
    const plan = this;
    const choices = make("div", { class: "choices" });
    VIEWS.forEach(function (view) {
      const input = make("input", { type: "radio", name: "answers-view", value: view, checked: view === plan.view });
      input.addEventListener("change", function () {
        plan.view = view;
        plan.show();
        answers.dom.say(word("view-said", word("view-" + view)));
      });
      choices.append(make("label", {}, input, make("span", {}, word("view-" + view))));
    });
    return make("fieldset", { class: "answers-views screen-only" }, make("legend", {}, word("views")), choices);
  };

  Plan.prototype.show = function () {
    const pages = answers.rows.pages(this.store);
    const rows = answers.rows.written(pages);
    this.body.hidden = rows.length === 0;
    document.querySelectorAll("[data-plan-empty]").forEach(function (element) { element.hidden = rows.length > 0; });
    const shape = { page: byPage, owner: byOwner, date: byDate, open: stillOpen }[this.view];
    this.list.replaceChildren(...shape.call(this, rows, pages));
  };

  // One answer with where it comes from. "leave" names the fields that the heading above has told already.
  Plan.prototype.entry = function (row, leave) {
    const facts = V.FIELDS.filter(function (field) { return row.values[field] !== undefined && !leave.includes(field); });
    const link = row.gone ? row.wording : make("a", { href: answers.rows.address(this.panel.data.root, row.path, row.id) }, row.wording);
    const told = {};
    facts.forEach(function (field) { told[field] = row.values[field]; });
    const where = leave.includes("page") ? null : make("p", { class: "link-kind" }, [row.page, row.gone ? word("gone-item") : row.group].filter(Boolean).join(" · "));
    const asked = row.asked ? make("p", { class: "link-kind" }, word("asked", row.asked)) : null;
    return make("article", { class: "answers-entry" }, make("p", { class: "answers-question" }, link), where, asked, answers.said.list(row.form, told));
  };

  function byPage(rows, pages) {
    const plan = this;
    return pages.map(function (page) {
      const heading = page.path === null ? page.title : make("a", { href: answers.rows.address(plan.panel.data.root, page.path, "") }, page.title);
      const groups = page.groups.map(function (group) {
        const own = group.rows.filter(function (row) { return !V.isEmpty(row.values); });
        if (!own.length) return null;
        return make("div", { class: "answers-plan-group" }, group.title ? make("h4", {}, group.title) : null,
          ...own.map(function (row) { return plan.entry(row, ["page"]); }));
      });
      return make("section", { class: "answers-plan-part" }, make("h3", {}, heading), ...groups.filter(Boolean));
    });
  }

  function part(plan, title, rows, leave) {
    return make("section", { class: "answers-plan-part" }, make("h3", {}, title), ...rows.map(function (row) { return plan.entry(row, leave); }));
  }

  // Several owners of one answer, "Ana; Ben" or "Ana, Ben", each have it. Capital letters make no other person.
  function byOwner(rows) {
    const plan = this;
    const owners = new Map();
    rows.forEach(function (row) {
      (row.values.owner || "").split(/[;,]/).map(function (name) { return name.trim(); }).filter(Boolean).forEach(function (name) {
        const key = name.toLocaleLowerCase();
        if (!owners.has(key)) owners.set(key, { name: name, rows: [] });
        if (!owners.get(key).rows.includes(row)) owners.get(key).rows.push(row);
      });
    });
    const lang = document.documentElement.lang;
    const sorted = Array.from(owners.values()).sort(function (one, other) { return one.name.localeCompare(other.name, lang); });
    const parts = sorted.map(function (owner) { return part(plan, owner.name, owner.rows, []); });
    return parts.concat(rest(plan, rows, "owner"));
  }

  function byDate(rows) {
    const plan = this;
    const dates = new Map();
    rows.filter(function (row) { return row.values.date; }).forEach(function (row) {
      dates.set(row.values.date, (dates.get(row.values.date) || []).concat([row]));
    });
    const parts = Array.from(dates.keys()).sort().map(function (date) { return part(plan, day(date), dates.get(date), ["date"]); });
    return parts.concat(rest(plan, rows, "date"));
  }

  // What has no owner, or no date. The fields at the head of a form ask for neither.
  function lacking(rows, field) {
    return rows.filter(function (row) { return row.form !== "field" && !row.values[field]; });
  }

  function rest(plan, rows, field) {
    const own = lacking(rows, field);
    return own.length ? [part(plan, word("no-" + field), own, [])] : [];
  }

  function stillOpen(rows) {
    const parts = rest(this, rows, "owner").concat(rest(this, rows, "date"));
    return parts.length ? parts : [make("p", {}, word("nothing-open"))];
  }

  answers.plan = {
    start: function (panel, store) {
      const host = document.querySelector("[data-answers-plan]");
      if (!host) return;
      answers.transfer.need(panel, ["items", "rows"]).then(function () {
        const plan = new Plan(host, panel, store);
        store.listen(function () { plan.show(); });
        plan.show();
      }, function () { panel.tell(word("not-loaded")); });
    }
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
