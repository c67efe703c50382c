// The parts of a Word document that do not depend on the answers: styles, footer, settings, and how the parts are related
// (ECMA-376, Office Open XML).
((answers) => {
  "use strict";

  const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  const PACKAGE_TYPE = "application/vnd.openxmlformats-package.";
  const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  // Word knows its own styles by names in English, which it shows in the reader's language: Normal, Title, Subtitle,
  // heading 1, footer. All other styles are named by the theme's words.
  //
  // paragraph and run: the XML of their properties. next: the style of the paragraph after this one.
  const style = (id, name, paragraph, run, next = "Normal") => {
    const basedOn = id === "Normal" ? "" : '<w:basedOn w:val="Normal"/>';
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}<w:next w:val="${next}"/>`
      + `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  };

  // size in half points, before in twentieths of a point
  const heading = (level, size, before) => style(`Heading${level}`, `heading ${level}`,
    `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:color w:val="0B5157"/><w:sz w:val="${size}"/>`);

  const defaults = (language) => '<w:docDefaults><w:rPrDefault><w:rPr>'
    + '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>'
    + `<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault>`
    + '<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/>'
    + "</w:pPr></w:pPrDefault></w:docDefaults>";

  const tableStyle = (name) => {
    const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="827861"/>`);
    return '<w:style w:type="table" w:styleId="Facts">'
      + `<w:name w:val="${name}"/><w:tblPr><w:tblBorders>${borders.join("")}</w:tblBorders></w:tblPr></w:style>`;
  };

  const ANSWER_PARAGRAPH = '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="9A4318"/></w:pBdr>'
    + '<w:ind w:left="240"/>';
  const LABEL_PARAGRAPH = '<w:keepNext/><w:spacing w:before="120" w:after="20"/>';

  const styles = (language, names) => [
    HEAD,
    `<w:styles xmlns:w="${W}">`,
    defaults(language),
    style("Normal", "Normal", "", ""),
    style("Title", "Title", '<w:spacing w:after="60"/>', '<w:b/><w:sz w:val="44"/>'),
    style("Subtitle", "Subtitle", '<w:spacing w:after="240"/>', '<w:color w:val="4B585A"/>', "Heading1"),
    heading(1, 34, 480),
    heading(2, 28, 360),
    heading(3, 24, 280),
    style("Answer", names.answer, ANSWER_PARAGRAPH, "", "Answer"),
    style("Label", names.label, LABEL_PARAGRAPH, '<w:b/><w:sz w:val="20"/>', "Answer"),
    style("Note", names.note, "", '<w:i/><w:color w:val="4B585A"/>'),
    style("TableText", names.cell, '<w:spacing w:before="40" w:after="40"/>', "", "TableText"),
    style("Footer", "footer", '<w:jc w:val="center"/>', '<w:sz w:val="18"/>'),
    tableStyle(names.facts),
    "</w:styles>",
  ].join("");

  const FOOTER = `${HEAD}<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>`
    + '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>';

  const override = (part, type) => `<Override PartName="/${part}.xml" ContentType="${type}+xml"/>`;

  const CORE_OVERRIDE = override("docProps/core", `${PACKAGE_TYPE}core-properties`);

  const contentTypes = () => {
    const parts = {
      "word/document": "document.main",
      "word/styles": "styles",
      "word/footer1": "footer",
      "word/settings": "settings",
    };
    const overrides = Object.entries(parts).map(([part, type]) => override(part, WORD_TYPE + type));
    return `${HEAD}<Types xmlns="${PACKAGE}content-types">`
      + `<Default Extension="rels" ContentType="${PACKAGE_TYPE}relationships+xml"/>`
      + `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}`
      + `${CORE_OVERRIDE}</Types>`;
  };

  // list: [type, target] of each relationship; their ids are rId1, rId2, …
  const relationships = (list) => {
    const elements = list.map(([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
    return `${HEAD}<Relationships xmlns="${PACKAGE}relationships">${elements.join("")}</Relationships>`;
  };

  const PACKAGE_RELATIONSHIPS = relationships([
    [`${OFFICE}/officeDocument`, "word/document.xml"],
    [`${PACKAGE}relationships/metadata/core-properties`, "docProps/core.xml"],
  ]);

  const DOCUMENT_RELATIONSHIPS = relationships([
    [`${OFFICE}/styles`, "styles.xml"],
    [`${OFFICE}/footer`, "footer1.xml"],
    [`${OFFICE}/settings`, "settings.xml"],
  ]);

  const coreProperties = (title, language, created) =>
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}metadata/core-properties"`
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    + ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${title}</dc:title><dc:language>${language}</dc:language>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`;

  const settings = (language) => `${HEAD}<w:settings xmlns:w="${W}"><w:themeFontLang w:val="${language}"/></w:settings>`;

  // The styles that Word does not have, by their keys in the theme's words.
  const STYLE_NAMES = ["answer", "label", "note", "cell", "facts"];

  // All parts but the document itself. title, language and the values of names, one for each of STYLE_NAMES, are escaped
  // already; created is an ISO 8601 instant.
  answers.docxParts = (title, language, created, names) => [
    { name: "[Content_Types].xml", text: contentTypes() },
    { name: "_rels/.rels", text: PACKAGE_RELATIONSHIPS },
    { name: "docProps/core.xml", text: coreProperties(title, language, created) },
    { name: "word/_rels/document.xml.rels", text: DOCUMENT_RELATIONSHIPS },
    { name: "word/styles.xml", text: styles(language, names) },
    { name: "word/settings.xml", text: settings(language) },
    { name: "word/footer1.xml", text: FOOTER },
  ];

  answers.docxNames = { HEAD, W, R: OFFICE, STYLE_NAMES };
})(window.KitpressAnswers = window.KitpressAnswers || {});
