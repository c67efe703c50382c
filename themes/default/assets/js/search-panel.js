/*
 * The first results under the search box of a page, over the page. A list of links, not a list box, for the reasons in
 * docs/decisions. Goes after search-ask.js and search-show.js.
 */
(function (search) {
  "use strict";

  const FIRST = 5;
  const show = search.show;
  const form = document.querySelector("[data-find]");
  const box = form.querySelector("input[type=search]");
  const panel = form.querySelector("[data-panel]");
  const list = panel.querySelector("[data-first-results]");
  const all = panel.querySelector("[data-all-results]");
  const said = panel.querySelector("[data-said]");
  const status = form.querySelector("[data-status]");

  function close() {
    panel.hidden = true;
    status.textContent = "";
  }

  /** Words that stand in the panel in place of results, or above them. */
  function tell(words, values) {
    show.say(said, words, values);
    show.say(status, words, values);
    said.hidden = false;
    panel.hidden = false;
  }

  function link(text) {
    all.href = form.action.split("?")[0] + "?" + new URLSearchParams({ q: text });
    show.say(all, form.dataset.all, [text]);
  }

  function answered(answer, text) {
    said.hidden = true;
    list.replaceChildren.apply(list, answer.results.map(function (result) {
      return show.item(result, form.dataset.root);
    }));
    link(text);
    if (!answer.results.length) {
      tell(form.dataset.none, [text]);
    } else if (show.sayHow(status, form, answer, text)) {
      tell(status.textContent);
    } else {
      show.say(status, show.words(form, "first", answer.total), [answer.results.length, answer.total]);
    }
    panel.hidden = false;
  }

  /** In place of results: the link leads to the search page, which has the A to Z. */
  function without(words) {
    return function (text) {
      list.replaceChildren();
      link(text);
      tell(words);
    };
  }

  const asker = search.asker(form.dataset.start, {
    answer: answered,
    slow: without(form.dataset.slow),
    failed: without(form.dataset.failed)
  });

  function ask() {
    const text = search.asked(box.value);
    if (text) {
      asker.ask(text, { limit: FIRST });
    } else {
      asker.stop();
      close();
    }
  }

  function leave() {
    asker.stop();
    close();
  }

  box.addEventListener("input", function (event) {
    if (!event.isComposing) ask();
  });
  box.addEventListener("compositionend", ask);
  box.addEventListener("focus", function () {
    if (panel.hidden) ask();
  });
  form.addEventListener("focusout", function (event) {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) leave();
  });
  document.addEventListener("pointerdown", function (event) {
    if (!form.contains(event.target)) leave();
  });
  form.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || event.target === box || panel.hidden) return;
    box.focus();
    leave();
  });
  form.addEventListener("submit", leave);
  /* Whoever comes back to the page finds it as it was before. */
  window.addEventListener("pagehide", leave);
  show.arrows(box, panel);
  asker.warm();
  if (document.activeElement === box) ask();
})(KitpressSearch);
