/*
 * What is looked for, in the page's address: search.html?q=plan&topic=training. Goes after search-parts.js.
 *
 * What is typed changes the address in place. Once it has come to rest, the next change begins a new entry in the
 * browser's history, so that Back leads to what was looked for before and not to half a word.
 */
(function (search) {
  "use strict";

  const NAMES = { kinds: "kind", audiences: "audience", topics: "topic" };
  /* No toolkit has as many; an address made up by somebody may. */
  const MAX_FILTERS = 100;
  let resting = true;

  search.address = {
    /** {text, filters: {kinds: [id, …], audiences: […], topics: […]}} */
    read: function () {
      const parameters = new URLSearchParams(location.search);
      const filters = {};
      Object.keys(NAMES).forEach(function (group) {
        filters[group] = Array.from(new Set(parameters.getAll(NAMES[group]))).slice(0, MAX_FILTERS);
      });
      return { text: parameters.get("q") || "", filters: filters };
    },

    write: function (text, filters) {
      const parameters = new URLSearchParams();
      if (text) {
        parameters.append("q", text);
        Object.keys(NAMES).forEach(function (group) {
          filters[group].forEach(function (id) { parameters.append(NAMES[group], id); });
        });
      }
      const query = parameters.toString();
      if (location.search.replace(/^\?/, "") === query) return;
      try {
        history[resting ? "pushState" : "replaceState"](null, "", location.pathname + (query ? "?" + query : ""));
        resting = false;
      } catch (refused) {
        /* Browsers refuse too many changes at once, and some refuse any from disk. The page works without. */
      }
    },

    /** From now on a change is a new entry. */
    rest: function () { resting = true; }
  };
})(KitpressSearch);
