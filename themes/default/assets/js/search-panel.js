// Shows the first results below the search box of a page, on top of the page: a list of links and not a list box, for the
// reasons in docs/decisions/0010-search-box-and-page.md. Goes after search-ask.js and search-show.js.
((search) => {
  "use strict";

  const FIRST = 5;
  const { show } = search;
  const form = document.querySelector("[data-find]");
  const box = form.querySelector("input[type=search]");
  const panel = form.querySelector("[data-panel]");
  const list = panel.querySelector("[data-first-results]");
  const all = panel.querySelector("[data-all-results]");
  const message = panel.querySelector("[data-said]");
  const status = form.querySelector("[data-status]");

  const close = () => {
    panel.hidden = true;
    status.textContent = "";
  };

  // Shows a message in place of results, or above them.
  const showMessage = (text, values) => {
    show.say(message, text, values);
    show.say(status, text, values);
    message.hidden = false;
    panel.hidden = false;
  };

  const linkToAll = (text) => {
    const parameters = new URLSearchParams({ q: text });
    all.href = `${form.action.split("?")[0]}?${parameters}`;
    show.say(all, form.dataset.all, [text]);
  };

  const showAnswer = (answer, text) => {
    const { results, total } = answer;
    message.hidden = true;
    list.replaceChildren(...results.map((result) => show.item(result, form)));
    linkToAll(text);
    if (!results.length) showMessage(form.dataset.none, [text]);
    else if (show.sayHow(status, form, answer, text)) showMessage(status.textContent);
    else show.say(status, show.messageFor(form, "first", total), [results.length, total]);
    panel.hidden = false;
  };

  // Without results, the link leads to the search page, which has the A to Z.
  const showNone = (text, reason) => {
    list.replaceChildren();
    linkToAll(text);
    showMessage(reason);
  };

  const asker = search.asker(form.dataset.start, {
    answer: showAnswer,
    slow: (text) => showNone(text, form.dataset.slow),
    failed: (text) => showNone(text, form.dataset.failed),
  });

  const leave = () => {
    asker.stop();
    close();
  };

  const ask = () => {
    const text = search.asked(box.value);
    if (text) asker.ask(text, { limit: FIRST });
    else leave();
  };

  box.addEventListener("input", (event) => {
    if (!event.isComposing) ask();
  });
  box.addEventListener("compositionend", ask);
  box.addEventListener("focus", () => {
    if (panel.hidden) ask();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget)) leave();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!form.contains(target)) leave();
  });
  form.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Escape" || target === box || panel.hidden) return;
    box.focus();
    leave();
  });
  form.addEventListener("submit", leave);
  // For readers who come back to the page, it is as it was before the search.
  window.addEventListener("pagehide", leave);
  show.arrows(box, panel, "a");
  asker.warm();
  if (document.activeElement === box) ask();
})(window.KitpressSearch);
