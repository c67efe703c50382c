/*
 * Runs before the A to Z is read, so that nothing moves later: shows what works with scripts in place of what stands
 * for it without, and keeps the A to Z out of the way if the address asks for something. If a script of the page does
 * not load, all is put back.
 */
(function () {
  "use strict";

  const page = document.querySelector("[data-search]");

  function prepare(works) {
    page.toggleAttribute("data-asked", works && /[?&]q=[^&]/.test(location.search));
    page.querySelectorAll("[data-with-script]").forEach(function (part) { part.hidden = !works; });
    page.querySelectorAll("[data-without-script]").forEach(function (part) { part.hidden = works; });
  }

  prepare(true);
  window.addEventListener("error", function (event) {
    /* Parts of the index come in script elements, too, but without defer. */
    if (event.target.tagName !== "SCRIPT" || !event.target.defer) return;
    page.dataset.incomplete = "";
    prepare(false);
  }, true);
})();
