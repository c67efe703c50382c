/*
 * The search page: results while one types, with filters, in step with the address. Goes after all other search
 * scripts. If one of them is missing, search-early.js makes the page the A to Z again that it is without scripts.
 */
(function (search) {
  "use strict";

  const page = document.querySelector("[data-search]");
  if ("incomplete" in page.dataset) return;

  const AT_ONCE = 10;
  /* So many are drawn before what is shown of the others is loaded. */
  const FIRST = 5;
  /* Milliseconds without a change after which what is looked for counts as settled. */
  const REST = 1500;
  const show = search.show;
  const find = function (name) { return page.querySelector("[data-" + name + "]"); };
  const form = find("find");
  const box = form.querySelector("input[type=search]");
  const list = find("results");
  const status = find("status");
  const more = find("more");
  const help = find("help");
  const root = form.dataset.root;
  let limit = AT_ONCE;
  let resting = 0;

  const filters = search.filters(page, function () {
    search.address.rest();
    changed();
  });

  function item(result) {
    const li = show.item(result, root, "h3");
    if (result.body || result.summary) show.extract(show.add(li, "p", "result-text"), result);
    return li;
  }

  function offerHelp(none, failed, filtered) {
    help.hidden = !none && !failed;
    find("help-filtered").hidden = !filtered;
    find("help-none").hidden = !none;
    find("help-failed").hidden = !failed;
  }

  function clear() {
    list.replaceChildren();
    list.removeAttribute("aria-busy");
    more.hidden = true;
  }

  function sayCount(answer, text) {
    if (!answer.total) {
      if (answer.filters.length) show.say(status, page.dataset.noneFiltered, [text, answer.filters]);
      else show.say(status, form.dataset.none, [text]);
    } else if (limit > AT_ONCE && answer.results.length < answer.total) {
      show.say(status, page.dataset.soFar, [answer.results.length, answer.total]);
    } else if (!show.sayHow(status, form, answer, text)) {
      show.say(status, show.words(page, "count", answer.total), [answer.total, text]);
    }
  }

  function answered(answer, text) {
    list.setAttribute("aria-busy", "true");
    const before = limit > AT_ONCE ? list.children.length : 0;
    list.replaceChildren.apply(list, Array.from(list.children).slice(0, before)
      .concat(answer.results.slice(before).map(item)));
    more.hidden = Math.max(limit, answer.results.length) >= answer.total;
    offerHelp(!answer.total, false, !answer.total && answer.filters.length > 0);
    sayCount(answer, text);
    if (before && list.children[before]) list.children[before].querySelector("a").focus();
  }

  const asker = search.asker(form.dataset.start, {
    answer: answered,
    rest: function (results) {
      list.append.apply(list, results.map(item));
      list.removeAttribute("aria-busy");
    },
    facets: function (facets, text) {
      if (filters.count(facets, text)) changed();
    },
    slow: function () {
      show.say(status, form.dataset.slow);
      offerHelp(false, false);
      help.hidden = false;
    },
    failed: function () {
      clear();
      show.say(status, form.dataset.failed);
      offerHelp(false, true);
    }
  });

  function ask() {
    const text = search.asked(box.value);
    page.toggleAttribute("data-asked", Boolean(text));
    if (text) {
      filters.outdate();
      asker.ask(text, { limit: limit, first: limit > AT_ONCE ? limit : FIRST, filters: filters.chosen() });
      return;
    }
    asker.stop();
    clear();
    offerHelp(false, false);
    show.say(status, page.dataset.short);
  }

  /** What is looked for has changed: the address follows. */
  function changed() {
    limit = AT_ONCE;
    search.address.write(search.asked(box.value), filters.chosen());
    clearTimeout(resting);
    resting = setTimeout(search.address.rest, REST);
    ask();
  }

  /** Takes over what the address says. */
  function follow() {
    const asked = search.address.read();
    box.value = asked.text;
    filters.choose(asked.filters);
    limit = AT_ONCE;
    search.address.rest();
    ask();
  }

  box.addEventListener("input", function (event) {
    if (!event.isComposing) changed();
  });
  box.addEventListener("compositionend", changed);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    changed();
    search.address.rest();
  });
  list.addEventListener("click", search.address.rest);
  more.addEventListener("click", function () {
    limit += AT_ONCE;
    ask();
  });
  find("again").addEventListener("click", ask);
  find("unfilter").addEventListener("click", function () {
    filters.clear();
    box.focus();
    changed();
  });
  window.addEventListener("online", function () {
    if (!help.hidden) ask();
  });
  window.addEventListener("popstate", follow);
  show.arrows(box, list);

  follow();
})(window.KitpressSearch);
