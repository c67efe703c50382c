// On a work plan, one table in several orders: the entries are shown by party, by time, or where nothing is decided, in the
// order of the index in the margin. The plan's own order is there without scripts.
(() => {
  "use strict";

  const form = document.querySelector("[data-plan-switch]");
  const plan = document.querySelector("[data-plan]");
  const view = document.querySelector("[data-plan-view]");
  if (!form || !plan || !view) return;

  const copy = (element) => {
    const copied = element.cloneNode(true);
    for (const part of [copied, ...copied.querySelectorAll("[id]")]) part.removeAttribute("id");
    return copied;
  };

  // The entries that a part of the index links to, as a table of their own.
  const table = (heading, links) => {
    const made = copy(plan.querySelector("table"));
    const caption = made.querySelector("caption");
    caption.textContent = heading.textContent;
    caption.className = "visually-hidden";
    const rows = [...links].map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))).filter(Boolean);
    made.querySelector("tbody").replaceChildren(...rows.map(copy));
    return made;
  };

  const group = (heading, links) => {
    const section = document.createElement("section");
    section.className = "plan-group";
    const title = document.createElement("h2");
    title.append(...copy(heading).childNodes);
    section.append(title, table(heading, links));
    return section;
  };

  const groups = (order) => {
    const index = document.querySelector(`[data-plan-index="${order}"]`);
    const parts = [...index.querySelectorAll("dt")].map((term) => term.parentElement);
    if (!parts.length) return [group(index.querySelector("h2"), index.querySelectorAll(".plan-ref"))];
    return parts.map((part) => group(part.querySelector("dt"), part.querySelectorAll(".plan-ref")));
  };

  const show = () => {
    const { value } = form.querySelector("input:checked");
    const isOwn = value === "objective";
    plan.hidden = !isOwn;
    view.hidden = isOwn;
    view.replaceChildren(...(isOwn ? [] : groups(value)));
  };

  // A link to an entry shows the plan's own order, where the entry is.
  const showEntry = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !plan.contains(target) || !plan.hidden) return;
    form.querySelector("input").checked = true;
    show();
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", showEntry);
})();
