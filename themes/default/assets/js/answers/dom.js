// Small tools: elements, words, messages, dialogs. Text always goes in as text.
(function (answers) {
  "use strict";

  const words = window.kitpressWords || {};
  let spoken = null;

  // Words of the theme, answers-KEY, with {0}, {1} filled in; KEY-one where the first value is 1.
  function word(key) {
    const values = Array.prototype.slice.call(arguments, 1);
    const one = values[0] === 1 ? words["answers-" + key + "-one"] : undefined;
    const text = one === undefined ? words["answers-" + key] : one;
    return String(text === undefined ? key : text).replace(/\{(\d)\}/g, function (hole, index) {
      return index < values.length ? values[index] : hole;
    });
  }

  // make("p", {class: "label"}, "text", child, …); values true and false set and leave out attributes.
  function make(name, attributes) {
    const element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      const value = attributes[key];
      if (value === true) element.setAttribute(key, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
    });
    Array.prototype.slice.call(arguments, 2).forEach(function (child) {
      if (child !== null && child !== undefined) element.append(child);
    });
    return element;
  }

  function button(text, act, attributes) {
    const made = make("button", Object.assign({ type: "button", class: "button button-plain" }, attributes), text);
    made.addEventListener("click", act);
    return made;
  }

  // Tells screen readers, politely. The same words twice are told twice.
  function say(text) {
    if (!spoken) {
      spoken = make("p", { class: "visually-hidden", role: "status", "data-answers-made": true });
      (document.getElementById("main") || document.body).append(spoken);
    }
    spoken.textContent = spoken.textContent === text ? text + "\u00a0" : text;
  }

  // A modal dialog with a heading, content and buttons [{text, value, plain}]; resolves to the value, "" for Escape.
  // The first button has the focus, so the harmless one belongs there.
  function ask(title, content, buttons) {
    return new Promise(function (resolve) {
      const heading = make("h2", { id: "answers-dialog-title", tabindex: -1 }, title);
      const row = make("div", { class: "answers-buttons" });
      const dialog = make("dialog", { class: "answers-dialog", "aria-labelledby": heading.id, "data-answers-made": true },
        heading, make("div", { class: "flow" }, ...content), row);
      buttons.forEach(function (each) {
        row.append(button(each.text, function () { dialog.close(each.value); }, { class: "button" + (each.plain ? " button-plain" : "") }));
      });
      dialog.addEventListener("close", function () {
        dialog.remove();
        resolve(dialog.returnValue);
      });
      document.body.append(dialog);
      dialog.showModal();
      // A long dialog is read from its top.
      if (dialog.scrollHeight > dialog.clientHeight) heading.focus();
      else row.firstChild.focus();
    });
  }

  // Loads scripts one after the other, each once, as they are needed. Addresses come from the page.
  const loading = new Map();
  function load(addresses) {
    return addresses.reduce(function (before, address) {
      return before.then(function () {
        if (!loading.has(address)) {
          loading.set(address, new Promise(function (resolve, reject) {
            const script = make("script", { src: address });
            script.addEventListener("load", resolve);
            script.addEventListener("error", function () {
              loading.delete(address);
              reject(new Error(address));
            });
            document.head.append(script);
          }));
        }
        return loading.get(address);
      });
    }, Promise.resolve());
  }

  answers.dom = { word, make, button, say, ask, load };
})(window.KitpressAnswers = window.KitpressAnswers || {});
