// Downloads answers as files, and opens files of answers. The scripts for that are loaded on demand.
((answers) => {
  "use strict";

  const { word, load } = answers.dom;
  const MILLIS_TO_DOWNLOAD = 60000;

  const KINDS = {
    file: { scripts: [], ending: ".json", type: "application/json" },
    csv: { scripts: ["items", "rows", "csv"], ending: ".csv", type: "text/csv;charset=utf-8" },
    word: {
      scripts: ["items", "rows", "zip", "styles", "docx"],
      ending: ".docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  };

  // Loads scripts by name; their addresses are data attributes of the panel: data-script-NAME.
  const need = (panel, names) => load(names.map((name) => panel.data[`script${name[0].toUpperCase()}${name.slice(1)}`]));

  const toolkit = ({ data }) => ({ title: data.title, edition: data.edition || "", language: data.language });

  const content = (panel, kind) => {
    const { store } = panel;
    if (kind === "file") return answers.format.file(store.written(), toolkit(panel));
    if (kind === "csv") return answers.csv(answers.rows.pages(store));
    return answers.docx(answers.rows.pages(store, panel.data.page), toolkit(panel));
  };

  // data: a string, or an array of strings and bytes.
  const saveAs = (name, type, data) => {
    const address = URL.createObjectURL(new Blob([].concat(data), { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), MILLIS_TO_DOWNLOAD);
  };

  const today = () => {
    const now = new Date();
    const twoDigits = (number) => String(number).padStart(2, "0");
    return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
  };

  const download = async (panel, name) => {
    const { scripts, ending, type } = KINDS[name];
    panel.store.flush();
    try {
      await need(panel, scripts);
    } catch {
      panel.report(word("not-loaded"));
      return;
    }
    const file = `${word("file-name")}-${today()}${ending}`;
    saveAs(file, type, content(panel, name));
    if (name === "file") panel.store.setCopied();
    panel.report(word(`downloaded-${name}`, file));
  };

  const readFile = async (panel, file) => {
    if (file.size > answers.format.MAX_BYTES) throw new answers.format.FormatError("file-too-large");
    panel.store.flush();
    let text = "";
    try {
      [text] = await Promise.all([file.text(), need(panel, ["items", "rows", "choose", "merge"])]);
    } catch {
      panel.report(word("not-loaded"));
      return;
    }
    await answers.mergeFile(panel, answers.format.read(text));
  };

  const open = async (panel, file) => {
    try {
      await readFile(panel, file);
    } catch (error) {
      if (!(error instanceof answers.format.FormatError)) throw error;
      panel.report(word(error.key, error.value), word("file-nothing"));
    }
  };

  answers.transfer = { download, open, need };
})(window.KitpressAnswers = window.KitpressAnswers || {});
