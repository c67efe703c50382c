// Printing from the browser. What the reader chooses is a class of the root element and is forgotten with the page.
(function () {
  "use strict";

  const root = document.documentElement;
  let opened = [];

  // What is closed on the screen is open on paper, in browsers whose style sheets cannot open it, too.
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.filter.call(document.querySelectorAll("main details.more"), function (part) {
      return !part.open;
    });
    opened.forEach(function (part) { part.open = true; });
  });

  window.addEventListener("afterprint", function () {
    opened.forEach(function (part) { part.open = false; });
    opened = [];
  });

  // A page that a reader came to while putting a packet together carries what was picked so far.
  const add = document.querySelector("[data-add]");
  if (add) {
    const carried = new URLSearchParams(location.hash.slice(1)).get("packet") || "";
    const pages = carried.split(",").filter(Boolean);
    if (pages.indexOf(add.dataset.add) < 0) pages.push(add.dataset.add);
    add.href += "#pages=" + pages.map(function (page) { return encodeURIComponent(page).replace(/%2F/g, "/"); }).join(",");
  }

  const choice = document.querySelector("[data-print]");
  if (!choice) return;
  const form = choice.querySelector("form");

  function chosen(name, value) {
    return new FormData(form).get(name) === value;
  }

  function choose() {
    root.classList.toggle("print-short", chosen("detail", "short"));
    root.classList.toggle("print-large", chosen("size", "large"));
  }

  choice.hidden = false;
  form.addEventListener("change", choose);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    choose();
    window.print();
  });
  choice.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !choice.open) return;
    choice.open = false;
    choice.querySelector("summary").focus();
  });
  choose();
})();
