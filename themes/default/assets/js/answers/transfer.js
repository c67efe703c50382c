// Takes answers out as files and brings them in again. What only this needs is loaded when it is asked for.
(function (answers) {
  "use strict";

  const { word, load } = answers.dom;

  const KINDS = {
    file: { scripts: [], ending: ".json", type: "application/json" },
    csv: { scripts: ["items", "rows", "csv"], ending: ".csv", type: "text/csv;charset=utf-8" },
    word: { scripts: ["items", "rows", "zip", "styles", "docx"], ending: ".docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }
  };

  function need(panel, names) {
    const key = function (name) { return "script" + name[0].toUpperCase() + name.slice(1); };
    return load(names.map(function (name) { return panel.data[key(name)]; }));
  }

  function toolkit(panel) {
    return { title: panel.data.title, edition: panel.data.edition || "", language: panel.data.language };
  }

  function content(panel, kind) {
    const store = panel.store;
    if (kind === "file") return answers.format.file(store.written(), toolkit(panel));
    if (kind === "csv") return answers.csv(answers.rows.pages(store));
    return answers.docx(answers.rows.pages(store, panel.data.page), toolkit(panel));
  }

  function hand(name, type, data) {
    const link = document.createElement("a");
    const address = URL.createObjectURL(new Blob([].concat(data), { type: type }));
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
  }

  function today() {
    const now = new Date();
    const two = function (number) { return String(number).padStart(2, "0"); };
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function download(panel, name) {
    const kind = KINDS[name];
    panel.store.flush();
    return need(panel, kind.scripts).then(function () {
      const file = word("file-name") + "-" + today() + kind.ending;
      hand(file, kind.type, content(panel, name));
      if (name === "file") panel.store.keepCopy();
      panel.tell(word("downloaded-" + name, file));
    }, function () { panel.tell(word("not-loaded")); });
  }

  // Tells why a file is not taken; any fault of our own comes through as one.
  function refuse(panel, fault) {
    if (!(fault instanceof answers.format.Fault)) throw fault;
    panel.tell(word(fault.key, fault.value), word("file-nothing"));
  }

  function open(panel, file) {
    if (file.size > answers.format.MOST_BYTES) {
      refuse(panel, new answers.format.Fault("file-too-large"));
      return Promise.resolve();
    }
    panel.store.flush();
    return Promise.all([file.text(), need(panel, ["items", "rows", "choose", "merge"])]).then(function (both) {
      return answers.mergeFile(panel, answers.format.read(both[0]));
    }, function () {
      panel.tell(word("not-loaded"));
    }).catch(function (fault) { refuse(panel, fault); });
  }

  answers.transfer = { download, open, need };
})(window.KitpressAnswers = window.KitpressAnswers || {});
