// The worksheet on the continuum: lists what was marked, by level. It does not count or store anything.
(() => {
  "use strict";

  const form = document.querySelector("[data-aid]");
  if (!form) return;
  const result = form.querySelector("[data-aid-result]");
  const list = form.querySelector("[data-aid-list]");
  const add = (parent, name, text = "") => {
    const element = document.createElement(name);
    element.textContent = text;
    return parent.appendChild(element);
  };

  const marked = (level, answer) =>
    [...level.querySelectorAll("fieldset")].filter((sign) => sign.querySelector("input:checked")?.value === answer);

  const addGroup = (answer, label, level) => {
    const signs = marked(level, answer);
    if (!signs.length) return;
    add(list, "p", label);
    const items = add(list, "ul");
    for (const sign of signs) add(items, "li", sign.querySelector("legend").textContent);
  };

  const show = () => {
    list.textContent = "";
    for (const level of form.querySelectorAll("[data-level]")) {
      if (!marked(level, "yes").length && !marked(level, "partly").length) continue;
      add(list, "h4", level.dataset.level);
      addGroup("yes", result.dataset.yes, level);
      addGroup("partly", result.dataset.partly, level);
    }
    if (!list.firstChild) add(list, "p", result.dataset.none);
    result.hidden = false;
    result.querySelector("h3").focus();
  };

  form.querySelector("[data-aid-show]").addEventListener("click", show);
  form.addEventListener("reset", () => {
    result.hidden = true;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  form.hidden = false;
  for (const note of document.querySelectorAll("[data-aid-without]")) note.hidden = true;
})();
