// Merges the answers in a file with those that are here. Nothing changes until all conflicts are resolved.
((answers) => {
  "use strict";

  const { word } = answers.dom;
  const V = answers.values;

  // Whether this toolkit asks what the entry answers.
  const isKnown = (entry) => {
    const page = window.kitpressItems.pages.find((each) => each.path === entry.page);
    return page !== undefined && (page.fields.includes(entry.id.slice(1))
      || page.groups.some(({ items }) => items.some(([id]) => id === entry.id)));
  };

  // {theirs, mine, question, values, conflicts}: what opening one answer of the file would do.
  const planStep = (store, theirs) => {
    const found = store.find(theirs.page, theirs.id);
    const mine = found ? found.values : {};
    const question = V.isEmpty(mine) ? theirs.question : found.question;
    return { theirs, mine, question, ...V.join(mine, theirs.values) };
  };

  const resultOf = ({ mine, values }) => {
    if (V.isEmpty(mine)) return "added";
    return V.same(mine, values) ? "same" : "completed";
  };

  // Carries out the steps; returns how many came to which result.
  const apply = (store, steps) => {
    const counts = { added: 0, completed: 0, same: 0 };
    for (const step of steps) {
      counts[resultOf(step)] += 1;
      if (!V.same(step.mine, step.values)) {
        store.put(store.entryFor(step.theirs.page, step.theirs.id, step.question), step.values, step.question);
      }
    }
    return counts;
  };

  const report = (panel, counts, chosen) => {
    const lines = Object.entries(counts).filter(([, count]) => count).map(([result, count]) => word(`opened-${result}`, count));
    if (chosen) lines.push(word("opened-chosen", chosen));
    if (!lines.length) lines.push(word("opened-empty"));
    if (panel.store.mode !== "saving") lines.push(word("opened-unsaved"));
    panel.report(...lines);
  };

  // file: {entries, title} as format.read returns it. Throws a FormatError if it belongs to another toolkit.
  answers.mergeFile = async (panel, file) => {
    const { store } = panel;
    const entries = file.entries.map((entry) => ({ ...entry, page: answers.rows.currentPath(entry.page) }));
    if (file.title !== panel.data.title && entries.length && !entries.some(isKnown)) {
      throw new answers.format.FormatError("file-other-toolkit", file.title || word("nothing"));
    }
    const steps = entries.map((entry) => planStep(store, entry));
    const conflicting = steps.filter((step) => step.conflicts.length);
    const isResolved = conflicting.length === 0 || await answers.choose(conflicting);
    if (isResolved) report(panel, apply(store, steps), conflicting.length);
    else panel.report(word("file-nothing"));
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
