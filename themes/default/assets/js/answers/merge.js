// Brings the answers of a file together with those that are here. Nothing changes before all is settled.
(function (answers) {
  "use strict";

  const { word } = answers.dom;
  const V = answers.values;

  function isKnown(entry) {
    const page = window.kitpressItems.pages.find(function (each) { return each.path === entry.page; });
    return page !== undefined && (page.fields.includes(entry.id.slice(1)) || page.groups.some(function (group) {
      return group.items.some(function (item) { return item[0] === entry.id; });
    }));
  }

  // What would have to be done with one answer of the file.
  function plan(store, theirs) {
    const found = store.find(theirs.page, theirs.id);
    const mine = found ? found.values : {};
    const joined = V.join(mine, theirs.values);
    const question = V.isEmpty(mine) ? theirs.question : found.question;
    return { theirs: theirs, mine: mine, question: question, values: joined.values, conflicts: joined.conflicts };
  }

  function put(store, steps) {
    const told = { added: 0, completed: 0, same: 0 };
    steps.forEach(function (step) {
      told[V.isEmpty(step.mine) ? "added" : V.same(step.mine, step.values) ? "same" : "completed"] += 1;
      if (!V.same(step.mine, step.values)) {
        store.put(store.at(step.theirs.page, step.theirs.id, step.question), step.values, step.question);
      }
    });
    return told;
  }

  function report(panel, told, chosen) {
    const lines = ["added", "completed", "same"].filter(function (key) { return told[key]; })
      .map(function (key) { return word("opened-" + key, told[key]); });
    if (chosen) lines.push(word("opened-chosen", chosen));
    if (!lines.length) lines.push(word("opened-empty"));
    if (panel.store.mode !== "saving") lines.push(word("opened-unsaved"));
    panel.tell(...lines);
  }

  answers.mergeFile = function (panel, file) {
    const entries = file.entries.map(function (entry) {
      return Object.assign({}, entry, { page: answers.rows.placeOf(entry.page) });
    });
    if (file.title !== panel.data.title && entries.length && !entries.some(isKnown)) {
      throw new answers.format.Fault("file-other-toolkit", file.title || word("nothing"));
    }
    const steps = entries.map(function (entry) { return plan(panel.store, entry); });
    const clashes = steps.filter(function (step) { return step.conflicts.length; });
    const settled = clashes.length ? answers.choose(clashes) : Promise.resolve(true);
    return settled.then(function (go) {
      if (go) report(panel, put(panel.store, steps), clashes.length);
      else panel.tell(word("file-nothing"));
    });
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
