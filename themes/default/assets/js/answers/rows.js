// All answers as rows in the toolkit's order, by page and group. Needs window.kitpressItems, the list of all items.
((answers) => {
  "use strict";

  const V = answers.values;
  const { word } = answers.dom;
  const { sameWords } = answers.labels;

  // The ids of the fields at the head of a form start with "~".
  const isField = (id) => id[0] === "~";

  const address = (root, path, id) => {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return root + encoded + (id && !isField(id) ? `#${encodeURIComponent(id)}` : "");
  };

  const rowOf = (page, group, id, wording, entry, isGone = false) => {
    const values = entry ? V.clean(entry.values) : {};
    const isReworded = entry && !V.isEmpty(values) && !sameWords(entry.question, wording);
    return {
      path: page.path,
      form: isField(id) ? "field" : page.form,
      page: page.title,
      group,
      id,
      wording,
      asked: isReworded ? entry.question : null,
      values,
      changed: entry ? entry.changed : "",
      isGone,
    };
  };

  // The answers to questions that a page no longer has.
  const goneGroup = (page, entries) => {
    const title = word("gone-items");
    return { title, rows: entries.map((entry) => rowOf(page, title, entry.id, entry.question, entry, true)) };
  };

  // The rows of one page of the toolkit, in groups.
  const pageOf = (page, entries) => {
    const left = new Map(entries.map((entry) => [entry.id, entry]));
    const take = (group, id, wording) => {
      const entry = left.get(id);
      left.delete(id);
      return rowOf(page, group, id, wording, entry);
    };
    const groups = [];
    if (page.fields.length) groups.push({ title: "", rows: page.fields.map((label) => take("", `~${label}`, label)) });
    for (const { title, items } of page.groups) {
      groups.push({ title, rows: items.map(([id, wording]) => take(title, id, wording)) });
    }
    if (left.size) groups.push(goneGroup(page, [...left.values()]));
    return { path: page.path, title: page.title, form: page.form, groups };
  };

  // The current path of a page that may have moved.
  const currentPath = (path) => {
    const { pages } = window.kitpressItems;
    if (pages.some((page) => page.path === path)) return path;
    return pages.find((page) => page.aliases.includes(path))?.path ?? path;
  };

  // The pages that have answers, and the page with the given path if there is one: [{path, title, form, groups: [{title,
  // rows}]}]. Pages that the toolkit no longer has come last, with null as their path.
  const pagesOf = (store, alsoPath) => {
    const byPath = new Map();
    for (const entry of store.written()) {
      const path = currentPath(entry.page);
      byPath.set(path, [...(byPath.get(path) || []), entry]);
    }
    const known = window.kitpressItems.pages.filter(({ path }) => byPath.has(path) || path === alsoPath);
    const list = known.map((page) => pageOf(page, byPath.get(page.path) || []));
    known.forEach(({ path }) => byPath.delete(path));
    for (const entries of byPath.values()) {
      const page = { path: null, title: word("gone-page"), form: "question" };
      list.push({ ...page, groups: [goneGroup(page, entries)] });
    }
    return list;
  };

  // The rows of the pages that have answers, as one list.
  const written = (pages) => pages.flatMap((page) => page.groups).flatMap((group) => group.rows)
    .filter((row) => !V.isEmpty(row.values));

  answers.rows = { address, pages: pagesOf, currentPath, written };
})(window.KitpressAnswers = window.KitpressAnswers || {});
