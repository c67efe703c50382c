// Menus that open over the page: Escape closes one, and so does whatever happens outside of it. One is open at a time.
(() => {
  "use strict";

  const menus = [...document.querySelectorAll("[data-menu-panel]")];
  const closeOthers = (target) => {
    for (const menu of menus) if (!menu.contains(target)) menu.open = false;
  };
  for (const menu of menus) {
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    menu.addEventListener("click", (event) => {
      if (menu.matches(".toc-menu") && event.target.closest("a")) menu.open = false;
    });
  }
  if (!menus.length) return;
  document.addEventListener("click", (event) => closeOthers(event.target));
  document.addEventListener("focusin", (event) => closeOthers(event.target));
})();
