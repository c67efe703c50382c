// All that the reader wrote, in the toolkit's order: by page, by group. Needs the list of all items (window.kitpressItems).
(function (answers) {
  "use strict";

  const V = answers.values;
  const { sameWords } = answers.said;

  function address(root, path, id) {
    const way = path.split("/").map(encodeURIComponent).join("/");
    return root + way + (id && id[0] !== "~" ? "#" + encodeURIComponent(id) : "");
  }

  function row(page, group, id, wording, entry) {
    const values = entry ? V.clean(entry.values) : {};
    const asked = entry && !V.isEmpty(values) && !sameWords(entry.question, wording) ? entry.question : null;
    return { path: page.path, form: id[0] === "~" ? "field" : page.form, page: page.title, group: group, id: id, wording: wording,
      asked: asked, values: values, changed: entry ? entry.changed : "", gone: false };
  }

  // The rows of one page of the toolkit, in groups. What it does not ask any more comes last.
  function ofPage(page, entries) {
    const mine = new Map(entries.map(function (entry) { return [entry.id, entry]; }));
    const take = function (group) {
      return function (item) {
        const entry = mine.get(item[0]);
        mine.delete(item[0]);
        return row(page, group, item[0], item[1], entry);
      };
    };
    const head = page.fields.map(function (label) { return ["~" + label, label]; });
    const groups = [];
    if (head.length) groups.push({ title: "", rows: head.map(take("")) });
    page.groups.forEach(function (group) { groups.push({ title: group.title, rows: group.items.map(take(group.title)) }); });
    if (mine.size) groups.push(lost(page, Array.from(mine.values())));
    return { path: page.path, title: page.title, form: page.form, groups: groups };
  }

  function lost(page, entries) {
    const title = answers.dom.word("gone-items");
    return { title: title, gone: true, rows: entries.map(function (entry) {
      return Object.assign(row(page, title, entry.id, entry.question, entry), { gone: true });
    }) };
  }

  // Where a page that has moved stands now; the path itself when it has not.
  function placeOf(path) {
    const pages = window.kitpressItems.pages;
    const moved = pages.find(function (page) { return page.aliases.includes(path); });
    return pages.some(function (page) { return page.path === path; }) || !moved ? path : moved.path;
  }

  // The pages on which something was written, and those that are asked for besides.
  function pages(store, more) {
    const by = new Map();
    store.written().forEach(function (entry) {
      const path = placeOf(entry.page);
      by.set(path, (by.get(path) || []).concat([entry]));
    });
    const known = window.kitpressItems.pages.filter(function (page) { return by.has(page.path) || more === page.path; });
    const there = new Set(known.map(function (page) { return page.path; }));
    const list = known.map(function (page) { return ofPage(page, by.get(page.path) || []); });
    by.forEach(function (entries, path) {
      if (there.has(path)) return;
      const page = { path: null, title: answers.dom.word("gone-page"), form: "question" };
      list.push({ path: null, title: page.title, form: "question", groups: [lost(page, entries)] });
    });
    return list;
  }

  // The rows of pages in one list: those with an answer only.
  function written(list) {
    return list.flatMap(function (page) { return page.groups; }).flatMap(function (group) { return group.rows; })
      .filter(function (each) { return !V.isEmpty(each.values); });
  }

  answers.rows = { address, pages, placeOf, written };
})(window.KitpressAnswers = window.KitpressAnswers || {});
