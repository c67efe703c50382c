// On phones "Menu" is a link to the navigation. This turns it into a button that opens and closes the navigation.
(() => {
  "use strict";

  const link = document.querySelector("[data-menu]");
  const nav = document.getElementById("site--menu");
  if (!link || !nav) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.setAttribute("aria-controls", "site--menu");
  button.append(...link.childNodes);
  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  const setOpen = (open) => {
    button.setAttribute("aria-expanded", String(open));
    nav.toggleAttribute("data-shown", open);
  };
  // For an address with "#site--menu" the style sheet has opened the navigation already; from here the button controls it.
  setOpen(location.hash === "#site--menu");
  if (location.hash === "#site--menu") history.replaceState(null, "", location.pathname + location.search);
  button.addEventListener("click", () => setOpen(!isOpen()));
  nav.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen()) {
      setOpen(false);
      button.focus();
    }
  });
  link.replaceWith(button);
})();
