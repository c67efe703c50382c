// Answers as a table for spreadsheets: RFC 4180, with a byte order mark, by which Excel recognizes UTF-8.
((answers) => {
  "use strict";

  const { word } = answers.dom;
  const { label, valueText } = answers.labels;
  const COLUMNS = ["answer", "step", "level", "ticked", "notes", "owner", "date", "state"];

  // How formulas start, also with full-width signs and after spaces; tabs and line breaks can move text into another cell.
  // eslint-disable-next-line no-control-regex
  const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

  // A cell that starts like a formula gets an apostrophe, so that spreadsheets show it instead of running it. The tables of
  // work plans follow the same rule; both are tested with the examples in src/test/resources/csv/cells.json.
  const cell = (text) => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    if (!/[,"\r\n]/.test(safe)) return safe;
    return `"${safe.replace(/"/g, '""')}"`;
  };

  const value = ({ form, values }, field) => {
    if (values[field] === undefined) return "";
    return field === "date" ? values.date : valueText(form, field, values[field]);
  };

  // pages: as answers.rows.pages returns them.
  answers.csv = (pages) => {
    const head = [
      ...["page", "group", "question", "asked"].map((name) => word(`column-${name}`)),
      ...COLUMNS.map((field) => label("question", field)),
      word("column-changed"),
      word("column-key"),
    ];
    const rows = answers.rows.written(pages).map((row) => [
      row.page,
      row.group,
      row.wording,
      row.asked || "",
      ...COLUMNS.map((field) => value(row, field)),
      row.changed,
      `${row.path || ""}#${row.id}`,
    ]);
    const lines = [head, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`);
    return `\uFEFF${lines.join("")}`;
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
