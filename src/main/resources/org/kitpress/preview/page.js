// The page as it was loaded, before any of its own scripts ran. The first of the preview's scripts.
((preview) => {
  "use strict";

  const wait = window.setTimeout;

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

  const parse = (text) => strip(new DOMParser().parseFromString(text, "text/html").documentElement);

  const idsOf = (element) => new Set([...element.querySelectorAll("[id]")].map((each) => each.id));

  let root = strip(document.documentElement.cloneNode(true));
  let ids = idsOf(root);
  let text = "";
  let scripts = document.scripts.length;

  const original = () => {
    if (!root) {
      root = parse(text);
      ids = idsOf(root);
    }
    return root;
  };

  preview.page = {
    IGNORED,
    parse,

    // The root element as it was loaded; never changed.
    original,

    // Whether the page was loaded with this id. The ids that scripts number can mean something else next time.
    hasId: (id) => original() && ids.has(id),

    // Replaces the structured data, which no script depends on, with that of a parsed page.
    describe: (parsed) => {
      document.querySelectorAll(DATA).forEach((script) => script.remove());
      document.head.append(...data.get(parsed).map((each) => {
        const script = document.createElement("script");
        return Object.assign(script, { type: "application/ld+json", textContent: each });
      }));
    },

    // The page now matches this text of its file. If the parsed nodes were moved into the page, the text is parsed again
    // a little later.
    adopt: (now, parsed = null) => {
      text = now;
      root = parsed;
      scripts = document.scripts.length;
      if (root) ids = idsOf(root);
      else wait(original, 500);
    },

    // Whether scripts were loaded since, as search does; these hold data of an earlier build.
    hasLoadedMore: () => document.scripts.length !== scripts,
  };
})(window.kitpressPreview = {});
