// Helpers for words, elements, announcements and loading. Text is always inserted as text.
((answers) => {
  "use strict";

  const words = window.kitpressWords || {};
  let announcer = null;

  // The theme's text for answers-KEY, with {0}, {1}, … filled in; that for answers-KEY-one if the first value is 1.
  const word = (key, ...values) => {
    const singular = values[0] === 1 ? words[`answers-${key}-one`] : undefined;
    const text = singular ?? words[`answers-${key}`] ?? key;
    return text.replace(/\{(\d)\}/g, (placeholder, index) => (index < values.length ? values[index] : placeholder));
  };

  // make("p", {class: "label"}, "text", child, …). An attribute that is true is set without a value; those that are false,
  // null or undefined are not set, and children that are null or undefined are skipped.
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === true) element.setAttribute(key, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };

  const button = (text, onClick, attributes = {}) => {
    const made = make("button", { type: "button", class: "button button-plain", ...attributes }, text);
    made.addEventListener("click", onClick);
    return made;
  };

  // Drawings of 16 by 16 for states and folds. The words next to them say the same.
  const SHAPES = {
    open: [["M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z"]],
    half: [["M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z"], ["M8 2a6 6 0 0 1 0 12z", "filled"]],
    done: [["M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z", "filled"], ["M5 8.3l2.1 2.1 4-4.6", "cut"]],
    trouble: [["M8 2L1.5 14h13z"], ["M8 6.5v3.5M8 12v.01"]],
    caret: [["M4 6l4 4 4-4"]],
  };

  const shape = (name) => {
    const create = (tag, attributes) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const svg = create("svg", { viewBox: "0 0 16 16", "aria-hidden": "true", class: `shape-${name}` });
    svg.append(...SHAPES[name].map(([d, kind = "line"]) => create("path", { d, class: `shape-${kind}` })));
    return svg;
  };

  // Announces a text to screen readers, politely, also if it is the same as before.
  const announce = (text) => {
    if (!announcer) {
      announcer = make("p", { class: "visually-hidden", role: "status", "data-answers-made": true });
      (document.getElementById("site--main") || document.body).append(announcer);
    }
    announcer.textContent = announcer.textContent === text ? `${text}\u00a0` : text;
  };

  // By address: a promise for each script that was loaded.
  const scripts = new Map();

  const loadScript = (address) => {
    if (!scripts.has(address)) {
      scripts.set(address, new Promise((resolve, reject) => {
        const script = make("script", { src: address });
        script.addEventListener("load", resolve);
        script.addEventListener("error", () => {
          scripts.delete(address);
          reject(new Error(`cannot load ${address}`));
        });
        document.head.append(script);
      }));
    }
    return scripts.get(address);
  };

  // Loads scripts one after the other, each of them once.
  const load = async (addresses) => {
    for (const address of addresses) await loadScript(address);
  };

  answers.dom = { word, make, button, shape, announce, load };
})(window.KitpressAnswers = window.KitpressAnswers || {});
