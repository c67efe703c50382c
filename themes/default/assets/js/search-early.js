// Runs before the A to Z is parsed, so that nothing moves later: shows the parts that need scripts in place of those that
// replace them without, and hides the A to Z if the address has a query. If a script of the page cannot be loaded, this is
// undone.
(() => {
  "use strict";

  const page = document.querySelector("[data-search]");

  const prepare = (works) => {
    page.toggleAttribute("data-asked", works && /[?&]q=[^&]/.test(location.search));
    page.querySelectorAll("[data-with-script]").forEach((part) => {
      part.hidden = !works;
    });
    page.querySelectorAll("[data-without-script]").forEach((part) => {
      part.hidden = works;
    });
  };

  prepare(true);
  window.addEventListener("error", ({ target }) => {
    // The parts of the index are loaded by script elements, too, but without defer.
    if (target.tagName !== "SCRIPT" || !target.defer) return;
    page.dataset.incomplete = "";
    prepare(false);
  }, true);
})();
