// Printing from the browser. What the reader chooses is a class of the root element, and forgotten with the page.
(() => {
  "use strict";

  const root = document.documentElement;
  let opened = [];

  // Folded parts are printed open, also in browsers whose style sheets cannot open them.
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details.more")].filter((part) => !part.open);
    for (const part of opened) part.open = true;
  });

  window.addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
    opened = [];
  });

  const encodeId = (id) => encodeURIComponent(id).replace(/%2F/g, "/");

  // A page that was opened while making a packet carries the pages that were picked so far.
  const add = document.querySelector("[data-add]");
  if (add) {
    const carried = new URLSearchParams(location.hash.slice(1)).get("packet") || "";
    const pages = new Set(carried.split(",").filter(Boolean)).add(add.dataset.add);
    add.href += `#pages=${[...pages].map(encodeId).join(",")}`;
  }

  const menu = document.querySelector("[data-print]");
  if (!menu) return;
  const form = menu.querySelector("[data-print-form]");

  const apply = () => {
    for (const { checked, value } of form.querySelectorAll("input")) root.classList.toggle(`print-${value}`, checked);
  };

  menu.hidden = false;
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of form.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      apply();
      // The answers' script sets this again when the page has been printed.
      if (root.dataset.paper) root.dataset.paper = button.value;
      window.print();
    });
  }
  apply();
})();
