// The page as it came, before any script of its own had run; these are the first of the preview's scripts.
((preview) => {
  "use strict";

  const wait = window.setTimeout;

  // The preview's own scripts and the data for search engines, which differ from one edition to the next.
  const DATA = 'script[type="application/ld+json"]';
  const PASSED_OVER = 'script[src^="/_kitpress/"], ' + DATA;

  // By root element: the texts of the data for search engines that it came with.
  const data = new WeakMap();

  const bare = (root) => {
    data.set(root, [...root.querySelectorAll(DATA)].map((script) => script.textContent));
    root.querySelectorAll(PASSED_OVER).forEach((script) => script.remove());
    root.querySelectorAll("noscript").forEach((part) => part.replaceChildren());
    return root;
  };

  const parse = (text) => bare(new DOMParser().parseFromString(text, "text/html").documentElement);

  const idsOf = (element) => new Set([...element.querySelectorAll("[id]")].map((each) => each.id));

  let root = bare(document.documentElement.cloneNode(true));
  let ids = idsOf(root);
  let text = "";
  let scripts = document.scripts.length;

  const came = () => {
    if (!root) {
      root = parse(text);
      ids = idsOf(root);
    }
    return root;
  };

  preview.page = {
    PASSED_OVER,
    parse,

    // The root element as it came; nobody changes it.
    came,

    // Whether the page came with an id; those which scripts count up mean something else the next time.
    hasId: (id) => came() && ids.has(id),

    // The data for search engines, which no script acts upon, as it came with a root element.
    describe: (parsed) => {
      document.querySelectorAll(DATA).forEach((script) => script.remove());
      document.head.append(...data.get(parsed).map((each) => {
        const script = document.createElement("script");
        return Object.assign(script, { type: "application/ld+json", textContent: each });
      }));
    },

    // The page has been brought to what the text of its file says. It is parsed again in time when what was made of it
    // first stands in the page.
    adopt: (now, parsed = null) => {
      text = now;
      root = parsed;
      scripts = document.scripts.length;
      if (root) ids = idsOf(root);
      else wait(came, 500);
    },

    // What was loaded since then, as search does, holds data of an edition before.
    hasLoadedMore: () => document.scripts.length !== scripts,
  };
})(window.kitpressPreview = {});
