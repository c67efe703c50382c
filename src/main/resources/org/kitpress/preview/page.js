// The page as it was loaded, before any of its own scripts ran. The first of the preview's scripts.
((preview) => {
  "use strict";

  // The preview's own scripts, and the structured data for search engines, which changes from build to build.
  const DATA = 'script[type="application/ld+json"]';
  const IGNORED = `script[src^="/_kitpress/"], ${DATA}`;

  // By root element: the texts of its structured data.
  const data = new WeakMap();

  const strip = (root) => {
    data.set(root, [...root.querySelectorAll(DATA)].map((script) => script.textContent));
    root.querySelectorAll(IGNORED).forEach((script) => script.remove());
    root.querySelectorAll("noscript").forEach((part) => part.replaceChildren());
    return root;
  };

  const idsOf = (element) => new Set([...element.querySelectorAll("[id]")].map((each) => each.id));

  // Search, for one, loads scripts on demand.
  const countScripts = () => [...document.scripts].filter((script) => !script.matches(IGNORED)).length;

  let root = strip(document.documentElement.cloneNode(true));
  let ids = idsOf(root);
  const scripts = countScripts();

  // No script of the page reads the structured data, so it is simply replaced.
  const describe = (parsed) => {
    document.querySelectorAll(DATA).forEach((script) => script.remove());
    document.head.append(...data.get(parsed).map((textContent) => (
      Object.assign(document.createElement("script"), { type: "application/ld+json", textContent })
    )));
  };

  preview.page = {
    parse: (text) => strip(new DOMParser().parseFromString(text, "text/html").documentElement),

    // The root element as it was loaded, with the updates since; never changed.
    original: () => root,

    // Whether the page was loaded with this id. The ids that scripts number can mean something else next time.
    hasId: (id) => ids.has(id),

    // The body of the page now matches a parsed page.
    adopt: (parsed) => {
      describe(parsed);
      root = parsed;
      ids = idsOf(root);
    },

    // Whether the page has loaded scripts since, which hold data of an earlier build.
    hasLoadedMore: () => countScripts() !== scripts,
  };
})(window.kitpressPreview = {});
