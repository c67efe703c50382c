// Answers as a Word document that a team can work on: a heading for each page, group and question, the answer below it, and
// a small table with owner, date and state. It includes questions without an answer.
((answers) => {
  "use strict";

  const { word } = answers.dom;
  const { label, valueText, dateText } = answers.labels;

  // By form: the texts with a heading of their own, and the cells of the table.
  const TEXTS = {
    question: ["answer", "notes"],
    progress: ["step", "notes"],
    tick: ["notes"],
    rubric: ["notes"],
    field: ["answer"],
  };
  const CELLS = {
    question: ["owner", "date", "state"],
    progress: ["owner", "date", "state"],
    tick: ["ticked", "owner", "date"],
    rubric: ["level", "owner", "date"],
    field: [],
  };

  // Letter paper with margins of one inch. Word can change both in one place.
  const SECTION = '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="12240" w:h="15840"/>'
    + '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>'
    + "</w:sectPr>";

  // Escapes text for XML 1.0, and drops the characters that it cannot contain.
  const escape = (text) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

  const run = (text, properties = "") => `<w:r>${properties}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

  const paragraph = (style, text) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

  const paragraphs = (style, text) => text.split(/\r?\n/).map((line) => paragraph(style, line)).join("");

  const cell = (text, keepNext, properties) => '<w:tc><w:tcPr><w:tcW w:w="3100" w:type="dxa"/></w:tcPr>'
    + `<w:p><w:pPr><w:pStyle w:val="TableText"/>${keepNext}</w:pPr>${run(text, properties)}</w:p></w:tc>`;

  const headRow = (texts) => {
    const cells = texts.map((text) => cell(text, "<w:keepNext/>", "<w:rPr><w:b/></w:rPr>"));
    return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
  };

  const bodyRow = (texts) => {
    const cells = texts.map((text) => cell(text, "", ""));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
  };

  const cellText = ({ form, values }, field) => {
    const isBlank = values[field] === undefined && ["owner", "date", "level"].includes(field);
    return isBlank ? "" : valueText(form, field, values[field]);
  };

  const table = (row) => {
    const fields = CELLS[row.form];
    if (!fields.length) return "";
    const caption = escape(word("facts-of", row.wording).slice(0, 250));
    return [
      '<w:tbl><w:tblPr><w:tblStyle w:val="Facts"/><w:tblW w:w="9300" w:type="dxa"/><w:tblLook w:val="0020" w:firstRow="1"/>',
      `<w:tblCaption w:val="${caption}"/></w:tblPr>`,
      `<w:tblGrid>${'<w:gridCol w:w="3100"/>'.repeat(fields.length)}</w:tblGrid>`,
      headRow(fields.map((field) => label(row.form, field))),
      bodyRow(fields.map((field) => cellText(row, field))),
      "</w:tbl>",
    ].join("");
  };

  const question = (row) => {
    const { form, values } = row;
    const usual = TEXTS[form].filter((field) => values[field] || field !== "notes");
    // Values that the item no longer asks for, because its form has changed.
    const others = Object.keys(values).filter((field) => !usual.includes(field) && !CELLS[form].includes(field));
    const texts = [...usual, ...others].map((field) => {
      const text = values[field] === undefined ? "" : valueText(form, field, values[field]);
      return paragraph("Label", label(form, field)) + paragraphs("Answer", text);
    });
    const asked = row.asked ? paragraph("Note", word("asked", row.asked)) : "";
    return [paragraph("Heading3", row.wording), asked, ...texts, table(row)].join("");
  };

  const field = (row) => paragraph("Label", row.wording) + paragraphs("Answer", row.values.answer || "");

  const group = ({ title, rows }) => {
    const heading = title ? paragraph("Heading2", title) : "";
    return heading + rows.map((row) => (row.form === "field" ? field(row) : question(row))).join("");
  };

  const page = ({ title, groups }) => paragraph("Heading1", title) + groups.map(group).join("");

  const documentXml = (pages, title, subtitle) => {
    const { HEAD, W, R } = answers.docxNames;
    const body = [paragraph("Title", title), paragraph("Subtitle", subtitle), ...pages.map(page), paragraph("Normal", "")];
    return `${HEAD}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body.join("")}${SECTION}</w:body></w:document>`;
  };

  // pages: as answers.rows.pages returns them. Returns the pieces of the file, for a Blob.
  answers.docx = (pages, toolkit) => {
    const now = new Date();
    const today = dateText([now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-"));
    const title = word("document-title", toolkit.title);
    const subtitle = [toolkit.edition, word("document-date", today)].filter(Boolean).join(" · ");
    const language = toolkit.language === "en" ? "en-US" : toolkit.language;
    const names = Object.fromEntries(answers.docxNames.STYLE_NAMES.map((name) => [name, escape(word(`style-${name}`))]));
    const created = now.toISOString().replace(/\.\d+Z$/, "Z");
    return answers.zip([
      ...answers.docxParts(escape(title), escape(language), created, names),
      { name: "word/document.xml", text: documentXml(pages, title, subtitle) },
    ]);
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
