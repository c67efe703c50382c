// On a continuum, readers mark the signs that they see, right in the figure. What is marked is listed by level behind it, and
// forgotten with the page.
(() => {
  "use strict";

  const levels = document.querySelector("[data-signs]");
  const result = document.querySelector("[data-aid-result]");
  if (!levels || !result) return;
  const ANSWERS = ["yes", "partly", "no"];
  const list = result.querySelector("[data-aid-list]");

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const addChoice = (sign) => {
    const { id } = sign.querySelector("p");
    const options = ANSWERS.map((answer) => make("label", { class: "choice", "data-sign": answer },
      make("input", { type: "radio", name: id, value: answer }),
      make("span", { class: "choice-word" }, levels.dataset[answer])));
    sign.append(make("div", { class: "choice-row", role: "radiogroup", "aria-labelledby": id, "data-aid": "" }, ...options));
  };

  const rows = [...levels.querySelectorAll("[data-level]")].map((level) => {
    const signs = level.querySelectorAll("[data-sign] p");
    if (!signs.length) return () => {};
    const text = make("dd", {});
    list.append(make("div", {}, make("dt", {}, level.dataset.level), text));
    return () => {
      const count = (answer) => level.querySelectorAll(`input[value=${answer}]:checked`).length;
      const some = count("partly");
      const parts = [result.dataset.wordsYes.replace("{0}", count("yes")).replace("{1}", signs.length)];
      if (some) parts.push(result.dataset.wordsPartly.replace("{0}", some));
      text.textContent = parts.join(", ");
    };
  });

  const show = () => rows.forEach((row) => row());

  levels.querySelectorAll("li[data-sign]").forEach(addChoice);
  levels.addEventListener("change", show);
  document.querySelector("[data-aid-clear]").addEventListener("click", () => {
    for (const input of levels.querySelectorAll("input:checked")) input.checked = false;
    show();
  });
  show();
  for (const part of document.querySelectorAll("[data-aid]")) part.hidden = false;
  for (const note of document.querySelectorAll("[data-aid-without]")) note.hidden = true;
})();
