// Answers as a table for spreadsheets: RFC 4180, with a byte order mark, by which Excel knows that it is UTF-8.
(function (answers) {
  "use strict";

  const { word } = answers.dom;
  const { label, shown } = answers.said;
  const COLUMNS = ["answer", "step", "level", "ticked", "notes", "owner", "date", "state"];

  // A cell that begins like a formula gets an apostrophe, so that a spreadsheet shows it and does not run it.
  function cell(text) {
    const safe = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? "'" + text : text;
    return "\"" + safe.replace(/"/g, "\"\"").replace(/\r?\n/g, "\r\n") + "\"";
  }

  function value(row, field) {
    if (row.values[field] === undefined) return "";
    return field === "date" ? row.values.date : shown(row.form, field, row.values[field]);
  }

  answers.csv = function (pages) {
    const head = ["page", "group", "question", "asked"].map(function (name) { return word("column-" + name); })
      .concat(COLUMNS.map(function (field) { return label("question", field); }), [word("column-changed"), word("column-key")]);
    const rows = answers.rows.written(pages).map(function (row) {
      return [row.page, row.group, row.wording, row.asked || ""]
        .concat(COLUMNS.map(function (field) { return value(row, field); }), [row.changed, (row.path || "") + "#" + row.id]);
    });
    return "\uFEFF" + [head].concat(rows).map(function (cells) { return cells.map(cell).join(",") + "\r\n"; }).join("");
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
