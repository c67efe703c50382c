// Updates an open page without reloading it, which would take a browser many times as long. It changes only what no script
// of the page has touched or depends on.
((preview) => {
  "use strict";

  // Elements that may be added and removed: the page's scripts ignore them when they have no attributes besides these.
  const PLAIN = new Set(("a abbr b blockquote br cite code dd dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img li"
    + " ol p pre q small span strong sub sup time ul").toUpperCase().split(" "));
  const PLAIN_ATTRIBUTES = new Set(["alt", "class", "datetime", "height", "href", "lang", "src", "start", "title", "width"]);

  // Attributes that may change in place, by element.
  const CHANGEABLE = {
    A: ["href", "title"],
    HTML: ["data-stamp-address", "data-stamp-name", "data-stamp-title"],
    IMG: ["alt", "height", "src", "width"],
    LI: ["data-wording"],
    META: ["content"],
    SECTION: ["data-script-items"],
    TIME: ["datetime"],
  };

  const isPlain = (node) => node.nodeType !== Node.ELEMENT_NODE
    || (PLAIN.has(node.nodeName)
      && node.getAttributeNames().every((name) => PLAIN_ATTRIBUTES.has(name))
      && !node.classList.contains("term")
      && [...node.childNodes].every(isPlain));

  const isAlike = (one, other) => one.nodeType === other.nodeType && one.nodeName === other.nodeName;

  const isNamedAlike = (one, other) => isAlike(one, other) && one.id === other.id && one.className === other.className;

  // The live child that matches a child of the page as it was loaded; undefined if scripts have added similar siblings.
  const counterpart = (live, old, child) => {
    for (const isLike of [isAlike, isNamedAlike]) {
      const mine = [...live.childNodes].filter((each) => isLike(each, child));
      const theirs = [...old.childNodes].filter((each) => isLike(each, child));
      if (mine.length === theirs.length) return mine[theirs.indexOf(child)];
    }
    return undefined;
  };

  const planAttributes = (live, old, fresh, steps) => {
    const names = new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()]);
    return [...names].every((name) => {
      const value = fresh.getAttribute(name);
      if (old.getAttribute(name) === value) return true;
      if (!(CHANGEABLE[old.nodeName] || []).includes(name) || live.getAttribute(name) !== old.getAttribute(name)) return false;
      steps.push(() => (value === null ? live.removeAttribute(name) : live.setAttribute(name, value)));
      return true;
    });
  };

  const planOther = (live, old, before, from, to, steps) => {
    const gone = from.map((child) => counterpart(live, old, child));
    const next = before && counterpart(live, old, before);
    if (before && !next) return false;
    if (!from.every((child, i) => gone[i] && isPlain(child) && gone[i].isEqualNode(child))) return false;
    if (!to.every(isPlain)) return false;
    steps.push(() => {
      gone.forEach((child) => child.remove());
      to.forEach((child) => live.insertBefore(document.importNode(child, true), next || null));
    });
    return true;
  };

  const planChildren = (live, old, fresh, steps) => {
    const from = [...old.childNodes];
    const to = [...fresh.childNodes];
    let before = null;
    while (from.length > 0 && to.length > 0 && from[from.length - 1].isEqualNode(to[to.length - 1])) {
      before = from.pop();
      to.pop();
    }
    while (from.length > 0 && to.length > 0 && from[0].isEqualNode(to[0])) {
      from.shift();
      to.shift();
    }
    if (from.length === to.length) {
      const stepsBefore = steps.length;
      const inside = from.every((child, i) => {
        const mine = counterpart(live, old, child);
        return mine && plan(mine, child, to[i], steps);
      });
      if (inside) return true;
      steps.length = stepsBefore;
    }
    // New nodes at the end would follow whatever scripts have added there.
    if (!before && live.childNodes.length !== old.childNodes.length) return false;
    return planOther(live, old, before, from, to, steps);
  };

  // Collects the steps that turn the live node from its old state into the new one; false if there is no safe way.
  const plan = (live, old, fresh, steps) => {
    if (old.isEqualNode(fresh)) return true;
    if (!isAlike(live, old) || !isAlike(old, fresh)) return false;
    if (live.nodeType !== Node.ELEMENT_NODE) {
      if (live.data !== old.data) return false;
      steps.push(() => { live.data = fresh.data; });
      return true;
    }
    return planAttributes(live, old, fresh, steps) && planChildren(live, old, fresh, steps);
  };

  // Turns the page into the one with the given root element. Returns whether it could; if not, nothing has changed.
  preview.changeInPlace = (fresh) => {
    if (preview.page.hasLoadedMore()) return false;
    const steps = [];
    if (!plan(document.documentElement, preview.page.original(), fresh, steps)) return false;
    steps.forEach((step) => step());
    return true;
  };
})(window.kitpressPreview);
