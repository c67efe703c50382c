// On "Make your own packet": writes the answers that are saved in this browser into the sheets of a packet.
((answers) => {
  "use strict";

  const { make } = answers.dom;
  const { label, valueText } = answers.labels;
  const V = answers.values;

  const mark = (box) => {
    if (box) box.setAttribute("data-marked", "");
  };

  // Adds below the item the values that the sheet has no place for.
  const append = (place, form, values, done) => {
    for (const field of V.FIELDS.filter((each) => values[each] !== undefined && !done.includes(each))) {
      place.append(make("p", { class: "packet-said" },
        make("b", {}, `${label(form, field)}: `), valueText(form, field, values[field])));
    }
  };

  // A line at the head of a form, which is known by the words before it.
  const fillField = (sheet, name, values) => {
    sheet.querySelectorAll(".form-head .blank").forEach((blank) => {
      if (blank.querySelector(".blank-word").textContent.trim() === name) {
        blank.querySelector(".blank-line").textContent = values.answer;
      }
    });
  };

  const fillRubricRow = (row, values) => {
    const levels = [...row.closest("table").querySelectorAll("thead .mark")].map((cell) => cell.textContent.trim());
    const at = levels.indexOf(values.level);
    mark(row.querySelectorAll(".mark .box")[at]);
    append(row.cells[0], "rubric", values, at < 0 ? [] : ["level"]);
  };

  const fillProgressRow = (row, values, lines) => {
    mark(row.querySelectorAll(".mark .box")[V.STATES.indexOf(values.state)]);
    ["step", "owner", "date"].forEach((field, index) => {
      if (values[field]) lines[index].textContent = valueText("progress", field, values[field]);
    });
    append(row.cells[0], "progress", values, ["state", "step", "owner", "date"]);
  };

  const fillRow = (row, values) => {
    const lines = row.querySelectorAll(".fill");
    if (lines.length) fillProgressRow(row, values, lines);
    else fillRubricRow(row, values);
  };

  const fillItem = (item, values) => {
    if (item.localName === "tr") {
      fillRow(item, values);
      return;
    }
    const isTick = item.matches(".checks > li");
    if (isTick && values.ticked) mark(item.querySelector(".box"));
    item.querySelectorAll(":scope > .lines, :scope > .blanks").forEach((empty) => empty.remove());
    append(item, isTick ? "tick" : "question", values, isTick ? ["ticked"] : []);
  };

  const fill = (sheet, prefix, { id, values: raw }) => {
    const values = V.clean(raw);
    if (id[0] === "~") {
      fillField(sheet, id.slice(1), values);
      return;
    }
    const item = sheet.querySelector(`[id='${CSS.escape(prefix + id)}']`);
    if (item) fillItem(item, values);
  };

  let store = null;

  answers.packet = {
    // Returns whether there are answers; the listener is called when other windows change them.
    start(root, listener) {
      store = new answers.Store(new URL(root || "./", location.href).pathname);
      store.listen(listener);
      return store.written().length > 0;
    },

    // sheets: [{page, sheet, prefix}]; the ids of a sheet's items start with its prefix.
    fill(sheets) {
      for (const entry of store.written()) {
        const found = sheets.find(({ page }) => page === entry.page);
        if (found) fill(found.sheet, found.prefix, entry);
      }
    },
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
