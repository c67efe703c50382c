// The search page: results while somebody types, with filters, in step with the address. Goes after all other search
// scripts. If one of them is missing, search-early.js turns the page back into the A to Z that it is without scripts.
((search) => {
  "use strict";

  const page = document.querySelector("[data-search]");
  if ("incomplete" in page.dataset) return;

  const PAGE_SIZE = 10;
  // After so long without a change, the query is settled.
  const SETTLE_MILLIS = 1500;
  const { show } = search;
  const find = (name) => page.querySelector(`[data-${name}]`);
  const form = find("find");
  const box = form.querySelector("input[type=search]");
  const list = find("results");
  const status = find("status");
  const more = find("more");
  const help = find("help");
  let limit = PAGE_SIZE;
  let settling = 0;

  const filters = search.filters(page, () => {
    search.address.settle();
    onChange();
  });

  const groups = search.groups(list, form);

  // Offers ways out where there are no results; reason is "none", "filtered", "failed", or "" for none of them.
  const offerHelp = (reason) => {
    help.hidden = !reason;
    find("help-filtered").hidden = reason !== "filtered";
    find("help-none").hidden = reason !== "none" && reason !== "filtered";
    find("help-failed").hidden = reason !== "failed";
  };

  const clear = () => {
    groups.clear();
    more.hidden = true;
  };

  const sayCount = (answer, text) => {
    const { total, results } = answer;
    if (!total) {
      if (answer.filters.length) show.say(status, page.dataset.noneFiltered, [text, answer.filters]);
      else show.say(status, form.dataset.none, [text]);
    } else if (limit > PAGE_SIZE && results.length < total) {
      show.say(status, page.dataset.soFar, [results.length, total]);
    } else if (!show.sayHow(status, form, answer, text)) {
      show.say(status, show.messageFor(page, "count", total), [total, text]);
    }
  };

  const showAnswer = (answer, text) => {
    const { total, results } = answer;
    // More results are added to those that are there, so that the focus and the view stay where they are.
    const isMore = limit > PAGE_SIZE && groups.size > 0;
    const first = isMore ? groups.add(results.slice(groups.size)) : groups.begin(results, text);
    more.hidden = Math.max(limit, results.length) >= total;
    const noneReason = answer.filters.length ? "filtered" : "none";
    offerHelp(total ? "" : noneReason);
    sayCount(answer, text);
    if (isMore && first) first.focus();
  };

  const showSlow = () => {
    show.say(status, form.dataset.slow);
    offerHelp("");
    help.hidden = false;
  };

  const showFailed = () => {
    clear();
    show.say(status, form.dataset.failed);
    offerHelp("failed");
  };

  const asker = search.asker(form.dataset.start, {
    answer: showAnswer,
    facets: (facets, text) => {
      if (filters.count(facets, text)) onChange();
    },
    slow: showSlow,
    failed: showFailed,
  });

  const ask = () => {
    const text = search.asked(box.value);
    page.toggleAttribute("data-asked", Boolean(text));
    if (text) {
      filters.outdate();
      asker.ask(text, { limit, filters: filters.chosen });
      return;
    }
    asker.stop();
    clear();
    offerHelp("");
    show.say(status, page.dataset.short);
  };

  // The query has changed: the address follows.
  const onChange = () => {
    limit = PAGE_SIZE;
    search.address.write(search.asked(box.value), filters.chosen);
    clearTimeout(settling);
    settling = setTimeout(search.address.settle, SETTLE_MILLIS);
    ask();
  };

  // Takes the query from the address.
  const readAddress = () => {
    const asked = search.address.read();
    box.value = asked.text;
    filters.choose(asked.filters);
    limit = PAGE_SIZE;
    search.address.settle();
    ask();
  };

  box.addEventListener("input", (event) => {
    if (!event.isComposing) onChange();
  });
  box.addEventListener("compositionend", onChange);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onChange();
    search.address.settle();
  });
  list.addEventListener("click", search.address.settle);
  more.addEventListener("click", () => {
    limit += PAGE_SIZE;
    ask();
  });
  find("again").addEventListener("click", ask);
  find("unfilter").addEventListener("click", () => {
    filters.clear();
    box.focus();
    onChange();
  });
  window.addEventListener("online", () => {
    if (!help.hidden) ask();
  });
  window.addEventListener("popstate", readAddress);
  show.arrows(box, list, ".result-link");

  readAddress();
})(window.KitpressSearch);
