// Answers as a Word document that a team can go on with: a heading for each page, group and question, the answer below
// it, and a small table of owner, date and state. Questions without an answer are there, too.
(function (answers) {
  "use strict";

  const { word } = answers.dom;
  const { label, shown, day } = answers.said;

  // What each form asks for: texts with a heading of their own, and cells of the table.
  const TEXTS = { question: ["answer", "notes"], progress: ["step", "notes"], tick: ["notes"], rubric: ["notes"], field: ["answer"] };
  const CELLS = { question: ["owner", "date", "state"], progress: ["owner", "date", "state"], tick: ["ticked", "owner", "date"],
    rubric: ["level", "owner", "date"], field: [] };

  // Characters that XML 1.0 cannot hold are left out.
  function escape(text) {
    return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
      .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }

  function paragraph(style, text, more) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + (more || "") + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r></w:p>";
  }

  function paragraphs(style, text) {
    return text.split(/\r?\n/).map(function (line) { return paragraph(style, line); }).join("");
  }

  function cells(row, texts) {
    return "<w:tr><w:trPr><w:cantSplit/>" + (row ? "<w:tblHeader/>" : "") + "</w:trPr>" + texts.map(function (text) {
      const bold = row ? "<w:rPr><w:b/></w:rPr>" : "";
      return "<w:tc><w:tcPr><w:tcW w:w=\"3100\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/>" + (row ? "<w:keepNext/>" : "")
        + "</w:pPr><w:r>" + bold + "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r></w:p></w:tc>";
    }).join("") + "</w:tr>";
  }

  function table(row) {
    const fields = CELLS[row.form];
    if (!fields.length) return "";
    const value = function (field) {
      const said = row.values[field];
      return said === undefined && ["owner", "date", "level"].includes(field) ? "" : shown(row.form, field, said);
    };
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Facts\"/><w:tblW w:w=\"9300\" w:type=\"dxa\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/>"
      + "<w:tblCaption w:val=\"" + escape(word("facts-of", row.wording).slice(0, 250)) + "\"/></w:tblPr><w:tblGrid>"
      + fields.map(function () { return "<w:gridCol w:w=\"3100\"/>"; }).join("") + "</w:tblGrid>"
      + cells(true, fields.map(function (field) { return label(row.form, field); })) + cells(false, fields.map(value)) + "</w:tbl>";
  }

  function question(row) {
    const values = row.values;
    const asked = row.asked ? paragraph("Note", word("asked", row.asked)) : "";
    const wanted = TEXTS[row.form].filter(function (field) { return values[field] || field !== "notes"; });
    // What a list no longer asks for, or asks in another way, still has its words.
    const odd = Object.keys(values).filter(function (field) { return !wanted.includes(field) && !CELLS[row.form].includes(field); });
    const texts = wanted.concat(odd).map(function (field) {
      const said = values[field] === undefined ? paragraph("Answer", "") : paragraphs("Answer", shown(row.form, field, values[field]));
      return paragraph("Label", label(row.form, field)) + said;
    });
    return paragraph("Heading3", row.wording) + asked + texts.join("") + table(row);
  }

  function group(each) {
    const fields = each.title ? paragraph("Heading2", each.title) : "";
    return fields + each.rows.map(function (row) {
      if (row.form !== "field") return question(row);
      return paragraph("Label", row.wording) + paragraphs("Answer", row.values.answer || "");
    }).join("");
  }

  answers.docx = function (pages, toolkit) {
    const { HEAD, W, R } = answers.docxNames;
    const now = new Date();
    const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-");
    const title = word("document-title", toolkit.title);
    const body = pages.map(function (page) { return paragraph("Heading1", page.title) + page.groups.map(group).join(""); });
    const document = HEAD + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>" + paragraph("Title", title)
      + paragraph("Subtitle", [toolkit.edition, word("document-date", day(iso))].filter(Boolean).join(" · ")) + body.join("") + paragraph("Normal", "")
      // Letter paper with margins of one inch; Word changes it in one place.
      + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
      + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    const language = toolkit.language === "en" ? "en-US" : toolkit.language;
    const created = now.toISOString().replace(/\.\d+Z$/, "Z");
    return answers.zip(answers.docxParts(escape(title), escape(language), created).concat([{ name: "word/document.xml", text: document }]));
  };
})(window.KitpressAnswers = window.KitpressAnswers || {});
