// "Make your own packet", with what the reader has saved in this browser: writes answers into the sheets of a packet.
(function (answers) {
  "use strict";

  const { make } = answers.dom;
  const { label, shown } = answers.said;
  const V = answers.values;

  function mark(box) {
    if (box) box.setAttribute("data-marked", "");
  }

  // What the sheet has no place of its own for, below the item.
  function append(place, form, values, done) {
    V.FIELDS.filter(function (field) { return values[field] !== undefined && !done.includes(field); }).forEach(function (field) {
      place.append(make("p", { class: "packet-said" }, make("b", {}, label(form, field) + ": "), shown(form, field, values[field])));
    });
  }

  // A line at the head of a form, known by the word before it.
  function fillField(sheet, name, values) {
    sheet.querySelectorAll(".form-head .blank").forEach(function (blank) {
      if (blank.querySelector(".blank-word").textContent.trim() === name) blank.querySelector(".blank-line").textContent = values.answer;
    });
  }

  function fillRow(row, values) {
    const boxes = row.querySelectorAll(".mark .box");
    const fills = row.querySelectorAll(".fill");
    if (!fills.length) {
      const names = Array.from(row.closest("table").querySelectorAll("thead .mark"), function (cell) { return cell.textContent.trim(); });
      mark(boxes[names.indexOf(values.level)]);
      append(row.cells[0], "rubric", values, names.includes(values.level) ? ["level"] : []);
      return;
    }
    mark(boxes[V.STATES.indexOf(values.state)]);
    ["step", "owner", "date"].forEach(function (field, index) {
      if (values[field]) fills[index].textContent = shown("progress", field, values[field]);
    });
    append(row.cells[0], "progress", values, ["state", "step", "owner", "date"]);
  }

  function fillItem(item, values) {
    if (item.localName === "tr") return fillRow(item, values);
    const tick = item.matches(".checks > li");
    if (tick && values.ticked) mark(item.querySelector(".box"));
    item.querySelectorAll(":scope > .lines, :scope > .blanks").forEach(function (empty) { empty.remove(); });
    append(item, tick ? "tick" : "question", values, tick ? ["ticked"] : []);
  }

  let store = null;

  answers.packet = {
    // Whether anything is saved here; listener hears of changes by other windows.
    start: function (root, listener) {
      store = new answers.Store(new URL(root || "./", location.href).pathname);
      store.listen(listener);
      return store.written().length > 0;
    },

    // sheets: [{page, sheet, prefix}], where prefix begins the ids of the sheet's items.
    fill: function (sheets) {
      store.written().forEach(function (entry) {
        const at = sheets.find(function (each) { return each.page === entry.page; });
        if (!at) return;
        const values = V.clean(entry.values);
        if (entry.id[0] === "~") return fillField(at.sheet, entry.id.slice(1), values);
        const item = at.sheet.querySelector("[id='" + CSS.escape(at.prefix + entry.id) + "']");
        if (item) fillItem(item, values);
      });
    },
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
