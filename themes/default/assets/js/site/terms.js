// Shows the explanation of a glossary term, from "Words on this page", next to the term on hover, focus and tap. It can be
// hovered, stays until the pointer or the focus leaves, and Escape closes it (WCAG 1.4.13).
(() => {
  "use strict";

  const LEAVE_MILLIS = 250;
  const MARGIN = 16;
  const GAP = 8;
  const main = document.getElementById("site--main");
  const box = document.createElement("div");
  box.className = "popover";
  box.id = "site--term";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  let open = null;
  let leaving = 0;

  const hide = () => {
    clearTimeout(leaving);
    if (open) open.removeAttribute("aria-describedby");
    open = null;
    box.hidden = true;
  };

  const position = (term) => {
    const [at] = term.getClientRects();
    const pageWidth = document.documentElement.clientWidth;
    const left = Math.max(MARGIN, Math.min(at.left, pageWidth - box.offsetWidth - MARGIN));
    const fitsBelow = at.bottom + GAP + box.offsetHeight <= window.innerHeight;
    const isBelow = fitsBelow || at.top < box.offsetHeight + GAP;
    const top = isBelow ? at.bottom + GAP : at.top - box.offsetHeight - GAP;
    box.style.left = `${left + window.scrollX}px`;
    box.style.top = `${top + window.scrollY}px`;
  };

  const show = (term, meaning) => {
    clearTimeout(leaving);
    if (open === term) return;
    hide();
    const name = document.createElement("strong");
    name.textContent = meaning.previousElementSibling.textContent;
    box.replaceChildren(name, ...[...meaning.childNodes].map((node) => node.cloneNode(true)));
    // Links in a tooltip could not be reached, so only their words are shown.
    for (const link of box.querySelectorAll("a")) link.replaceWith(link.textContent);
    box.hidden = false;
    open = term;
    term.setAttribute("aria-describedby", box.id);
    position(term);
  };

  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVE_MILLIS);
  };

  const listen = (term) => {
    const meaning = document.getElementById(term.getAttribute("href").slice(1))?.nextElementSibling;
    if (!meaning) return;
    let isTouched = false;
    term.addEventListener("mouseenter", () => show(term, meaning));
    term.addEventListener("mouseleave", leave);
    term.addEventListener("focus", () => show(term, meaning));
    term.addEventListener("blur", leave);
    term.addEventListener("touchstart", () => {
      isTouched = true;
    }, { passive: true });
    // A tap shows the explanation; Enter and mouse clicks follow the link to the list of words.
    term.addEventListener("click", (event) => {
      if (!isTouched) return;
      isTouched = false;
      event.preventDefault();
      show(term, meaning);
    });
  };

  const terms = document.querySelectorAll("a.term");
  terms.forEach(listen);
  if (!terms.length || !main) return;
  main.append(box);
  box.addEventListener("mouseenter", () => clearTimeout(leaving));
  box.addEventListener("mouseleave", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  document.addEventListener("touchstart", (event) => {
    if (open && !box.contains(event.target) && event.target !== open) hide();
  }, { passive: true });
})();
