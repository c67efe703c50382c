// The reader's place on the page and what they have typed, to be restored after a reload.
((preview) => {
  "use strict";

  const CONTROLS = "input:not([type=file], [type=password], [type=hidden]), select, textarea";
  const isTick = (control) => control.type === "checkbox" || control.type === "radio";

  // Controls that a person has typed into or checked, as opposed to those that a script has filled in.
  const written = new WeakSet();
  for (const type of ["input", "change"]) {
    window.addEventListener(type, (event) => { if (event.isTrusted) written.add(event.target); }, true);
  }

  // Identifies an element among others, in terms that stay the same when questions are inserted before it.
  const likeness = (element) => [
    element.nodeName, element.type, element.name, element.dataset.field, element.getAttribute("href"),
    isTick(element) ? element.value : "", element.nodeName === "BUTTON" ? element.textContent : "",
  ].join("|");

  const likes = (part, like) => [...part.querySelectorAll(like.split("|", 1)[0])].filter((each) => likeness(each) === like);

  const anchors = (element) => {
    const found = [];
    for (let part = element; part; part = part.parentElement) if (preview.page.hasId(part.id)) found.push(part);
    return found;
  };

  // {ids, like, index}: the element with the first id if like is empty, otherwise the index-th one like it inside.
  const spot = (element) => {
    const above = anchors(element);
    const ids = above.map((each) => each.id);
    if (above[0] === element) return { ids, like: "", index: 0 };
    const like = likeness(element);
    return { ids, like, index: likes(above[0] || document.body, like).indexOf(element) };
  };

  const find = ({ ids, like, index }) => {
    const part = ids.length > 0 ? document.getElementById(ids[0]) : document.body;
    return part && (like ? likes(part, like)[index] : part);
  };

  const caret = (element) => {
    try {
      return element.selectionStart === null ? null : [element.selectionStart, element.selectionEnd, element.selectionDirection];
    } catch {
      return null; // a control without a text
    }
  };

  const focus = () => {
    const element = document.activeElement;
    if (!element || element === document.body || element.id === "site--preview") return null;
    return { ...spot(element), caret: element.selectionStart === undefined ? null : caret(element) };
  };

  // If the focused element is gone, the closest enclosing part that still exists and can take the focus gets it.
  const restoreFocus = (at) => {
    const around = at.ids.map((id) => document.getElementById(id)).filter(Boolean);
    for (const element of [find(at), ...around, document.getElementById("site--main")].filter(Boolean)) {
      element.focus({ preventScroll: true });
      if (document.activeElement === element) {
        if (at.caret && element === find(at)) element.setSelectionRange(...at.caret);
        return;
      }
    }
  };

  // Fires the events of typing, so that the page's scripts notice.
  const write = (at) => {
    const control = find(at);
    if (!control) return;
    written.add(control);
    const field = isTick(control) ? "checked" : "value";
    if (control[field] === at.value) return;
    control[field] = at.value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const scroll = (place) => window.scrollTo({ left: place.x, top: place.y, behavior: "instant" });

  preview.place = {
    // Plain values throughout.
    remember: () => ({
      x: window.scrollX,
      y: window.scrollY,
      details: [...document.querySelectorAll("details")].map((each) => ({ ...spot(each), open: each.open })),
      written: [...document.querySelectorAll(CONTROLS)]
        .filter((each) => written.has(each) && (each.type !== "radio" || each.checked))
        .map((each) => ({ ...spot(each), value: isTick(each) ? each.checked : each.value })),
      focus: focus(),
    }),

    restore: (place) => {
      place.written.forEach(write);
      place.details.forEach((at) => {
        const details = find(at);
        if (details) details.open = at.open;
      });
      if (place.focus) restoreFocus(place.focus);
      scroll(place);
    },

    scroll,
  };
})(window.kitpressPreview);
