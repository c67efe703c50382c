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

  const options = document.querySelector("[data-print]");
  if (!options) return;
  const form = options.querySelector("form");

  const isChosen = (name, value) => new FormData(form).get(name) === value;

  const apply = () => {
    root.classList.toggle("print-short", isChosen("detail", "short"));
    root.classList.toggle("print-large", isChosen("size", "large"));
  };

  options.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
    window.print();
  });
  options.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !options.open) return;
    options.open = false;
    options.querySelector("summary").focus();
  });
  apply();
})();
