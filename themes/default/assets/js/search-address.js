// Keeps the query in the page's address: search.html?q=plan&topic=training. Goes after search-parts.js.
//
// While somebody types, the current entry of the browser's history is replaced. After a pause the next change adds an entry,
// so that Back leads to the previous query and not to half a word.
((search) => {
  "use strict";

  const NAMES = { kinds: "kind", audiences: "audience", topics: "topic" };
  // No toolkit has as many, but an address that somebody has made up may.
  const MAX_FILTERS = 100;
  let isSettled = true;

  const readFilters = (parameters) => Object.fromEntries(Object.entries(NAMES).map(([group, name]) =>
    [group, [...new Set(parameters.getAll(name))].slice(0, MAX_FILTERS)]));

  search.address = {
    // {text, filters: {kinds: [id, …], audiences: […], topics: […]}}
    read() {
      const parameters = new URLSearchParams(location.search);
      return { text: parameters.get("q") || "", filters: readFilters(parameters) };
    },

    write(text, filters) {
      const parameters = new URLSearchParams();
      if (text) {
        parameters.append("q", text);
        for (const [group, name] of Object.entries(NAMES)) filters[group].forEach((id) => parameters.append(name, id));
      }
      const query = parameters.toString();
      if (location.search.replace(/^\?/, "") === query) return;
      try {
        history[isSettled ? "pushState" : "replaceState"](null, "", location.pathname + (query ? `?${query}` : ""));
        isSettled = false;
      } catch {
        // Browsers reject too many changes at once, and some reject all of them from disk. The page works without.
      }
    },

    // From now on a change adds an entry.
    settle() {
      isSettled = true;
    },
  };
})(window.KitpressSearch);
