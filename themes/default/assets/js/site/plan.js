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

  // The entries that links lead to, as one table for each kind of entry: their heads differ.
  const tables = (heading, links) => {
    const kinds = new Map(); // by the words of the head
    for (const link of links) {
      const row = document.getElementById(link.getAttribute("href").slice(1));
      const head = row?.closest("table").tHead.textContent;
      if (row) kinds.set(head, [...(kinds.get(head) || []), row]);
    }
    return [...kinds.values()].map((rows) => {
      const made = copy(rows[0].closest("table"));
      const caption = made.querySelector("caption");
      caption.textContent = heading.textContent;
      caption.className = "visually-hidden";
      made.querySelector("tbody").replaceChildren(...rows.map(copy));
      return made;
    });
  };

  const group = (heading, links) => {
    const section = document.createElement("section");
    section.className = "plan-group";
    const title = document.createElement("h2");
    title.append(...copy(heading).childNodes);
    section.append(title, ...tables(heading, links));
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
  const showEntry = (id) => {
    const target = document.getElementById(id);
    if (!target || !plan.contains(target) || !plan.hidden) return;
    form.querySelector("input").checked = true;
    show();
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const link of document.querySelectorAll(".plan-ref")) {
    link.addEventListener("click", () => showEntry(link.getAttribute("href").slice(1)));
  }
})();
