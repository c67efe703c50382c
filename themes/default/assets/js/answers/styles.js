// The parts of a Word document that are the same for all: its styles, its footer, and how its parts belong together
// (ECMA-376, Office Open XML).
(function (answers) {
  "use strict";

  const HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  function style(id, name, paragraph, run, more) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
      + (id === "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:next w:val=\"" + ((more && more.next) || "Normal") + "\"/><w:qFormat/>"
      + "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
  }

  // Sizes are half points, spaces are twentieths of a point.
  function heading(level, size, before) {
    return style("Heading" + level, "heading " + level, "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + before
      + "\" w:after=\"80\"/><w:outlineLvl w:val=\"" + (level - 1) + "\"/>", "<w:b/><w:color w:val=\"0B5157\"/><w:sz w:val=\"" + size + "\"/>");
  }

  function styles(language) {
    return HEAD + "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\" w:eastAsia=\"Calibri\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"
      + "<w:lang w:val=\"" + language + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"100\" w:line=\"264\" w:lineRule=\"auto\"/>"
      + "</w:pPr></w:pPrDefault></w:docDefaults>"
      + style("Normal", "Normal", "", "")
      + style("Title", "Title", "<w:spacing w:after=\"60\"/>", "<w:b/><w:sz w:val=\"44\"/>")
      + style("Subtitle", "Subtitle", "<w:spacing w:after=\"240\"/>", "<w:color w:val=\"4B585A\"/>", { next: "Heading1" })
      + heading(1, 34, 480) + heading(2, 28, 360) + heading(3, 24, 280)
      + style("Answer", "Answer", "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"9A4318\"/></w:pBdr><w:ind w:left=\"240\"/>", "", { next: "Answer" })
      + style("Label", "Answer label", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"20\"/>", "<w:b/><w:sz w:val=\"20\"/>", { next: "Answer" })
      + style("Note", "Answer note", "", "<w:i/><w:color w:val=\"4B585A\"/>")
      + style("TableText", "Table text", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "", { next: "TableText" })
      + style("Footer", "footer", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/>")
      + "<w:style w:type=\"table\" w:styleId=\"Facts\"><w:name w:val=\"Answer facts\"/><w:tblPr><w:tblBorders>"
      + ["top", "left", "bottom", "right", "insideH", "insideV"].map(function (side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"827861\"/>";
      }).join("")
      + "</w:tblBorders></w:tblPr></w:style></w:styles>";
  }

  function footer() {
    return HEAD + "<w:ftr xmlns:w=\"" + W + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";
  }

  function types() {
    const parts = { "word/document": "document.main", "word/styles": "styles", "word/footer1": "footer", "word/settings": "settings" };
    return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + Object.keys(parts).map(function (part) {
        return "<Override PartName=\"/" + part + ".xml\" ContentType=\"" + TYPE + parts[part] + "+xml\"/>";
      }).join("")
      + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
  }

  function relations(list) {
    return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + list.map(function (each, index) {
      return "<Relationship Id=\"rId" + (index + 1) + "\" Type=\"" + each[0] + "\" Target=\"" + each[1] + "\"/>";
    }).join("") + "</Relationships>";
  }

  // Every part but the document itself. title and language come escaped; created is an ISO 8601 instant.
  answers.docxParts = function (title, language, created) {
    return [
      { name: "[Content_Types].xml", text: types() },
      { name: "_rels/.rels", text: relations([[OFFICE + "/officeDocument", "word/document.xml"], [PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"]]) },
      { name: "docProps/core.xml", text: HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + title + "</dc:title>"
        + "<dc:language>" + language + "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created + "</dcterms:created></cp:coreProperties>" },
      { name: "word/_rels/document.xml.rels", text: relations([[OFFICE + "/styles", "styles.xml"], [OFFICE + "/footer", "footer1.xml"], [OFFICE + "/settings", "settings.xml"]]) },
      { name: "word/styles.xml", text: styles(language) },
      { name: "word/settings.xml", text: HEAD + "<w:settings xmlns:w=\"" + W + "\"><w:themeFontLang w:val=\"" + language + "\"/></w:settings>" },
      { name: "word/footer1.xml", text: footer() }
    ];
  };

  answers.docxNames = { HEAD: HEAD, W: W, R: OFFICE };
})(window.KitpressAnswers = window.KitpressAnswers || {});
