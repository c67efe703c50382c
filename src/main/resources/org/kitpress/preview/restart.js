// Makes the page anew without loading it: what stands in it is replaced as a whole, and the page's scripts run again on
// a page as it came. That is as safe as loading and takes a fraction of the time, since styles, fonts and scripts are there.
((preview) => {
  "use strict";

  const CHANGEABLE = 'title, meta[name="description"], meta[property], link[rel="canonical"]';
  const PATIENCE_MILLIS = 3000;
  const listen = EventTarget.prototype.addEventListener;
  const wait = window.setTimeout;

  // What of a head has to stay as it is: policies, styles, scripts.
  const frame = (head) => [...head.children].filter((each) => !each.matches(CHANGEABLE + ", " + preview.page.IGNORED));
  const outline = (head) => frame(head).map((each) => each.outerHTML).join("\n");

  const isData = (script) => script.type !== "" && !/javascript|ecmascript|module|importmap|speculationrules/.test(script.type);

  // Scripts that wait for the page and come in their order run the same when they run again.
  const isRepeatable = (script) => isData(script)
    || (script.hasAttribute("src") && script.defer && script.type === "" && !script.noModule && script.parentElement.nodeName === "HEAD");

  const isPossible = (fresh) => {
    const [was, is] = [preview.page.original(), fresh].map((root) => outline(root.querySelector("head")));
    return document.readyState === "complete" && preview.life && preview.life.canEnd() && !preview.page.hasLoadedMore()
      && was === is && was === outline(document.head)
      && [...fresh.querySelectorAll("script")].every(isRepeatable);
  };

  const copyAttributes = (from, to) => {
    to.getAttributeNames().filter((name) => !from.hasAttribute(name)).forEach((name) => to.removeAttribute(name));
    from.getAttributeNames().forEach((name) => to.setAttribute(name, from.getAttribute(name)));
  };

  // What stays is not moved, for a style sheet that is moved is loaded again.
  const replaceHead = (fresh) => {
    const staying = frame(document.head);
    const own = [...document.head.querySelectorAll(preview.page.IGNORED)];
    [...document.head.childNodes].filter((each) => !staying.includes(each) && !own.includes(each)).forEach((each) => each.remove());
    const fixed = new Set(frame(fresh));
    let at = document.head.firstChild;
    [...fresh.childNodes].forEach((node) => {
      if (fixed.has(node)) at = staying.shift().nextSibling;
      else document.head.insertBefore(node, at);
    });
  };

  const replaceBody = (fresh) => {
    const panel = document.getElementById("kitpress-preview");
    [...document.body.childNodes].filter((each) => each !== panel).forEach((each) => each.remove());
    const parts = document.createDocumentFragment();
    parts.append(...fresh.childNodes);
    document.body.insertBefore(parts, panel);
    copyAttributes(fresh, document.body);
  };

  // The style of what the address names is the browser's to set, and it does so on the way there.
  const goToTarget = () => {
    const { state } = history;
    location.replace(location.href);
    history.replaceState(state, "");
  };

  const again = (script) => {
    const made = document.createElement("script");
    copyAttributes(script, made);
    made.async = false; // in their order
    script.replaceWith(made);
    return made;
  };

  // Changes the page and runs the scripts, all before the browser draws what is half made: they are loaded while the page
  // is as it was, and a script of our own goes before them and makes the change.
  const run = (change, scripts) => new Promise((done, failed) => {
    const watch = new AbortController();
    const end = (act, value) => {
      watch.abort();
      act(value);
    };
    const fail = (event) => end(failed, event.error || new Error("a script did not load"));
    listen.call(window, "error", fail, { capture: true, signal: watch.signal });
    const go = document.createElement("script");
    go.src = "/_kitpress/go.js";
    go.async = false;
    preview.go = () => {
      go.remove();
      change();
    };
    document.head.append(go);
    const all = scripts.map(again);
    listen.call(all.at(-1) || go, "load", () => end(done));
    wait(() => end(failed), PATIENCE_MILLIS);
  });

  const announce = () => {
    document.dispatchEvent(new Event("DOMContentLoaded", { bubbles: true }));
    window.dispatchEvent(new Event("load"));
    window.dispatchEvent(new PageTransitionEvent("pageshow"));
  };

  // Brings the page to another root element as it comes, which is used up; returns whether it could. When it could not,
  // the page may be half made and has to be loaded. Throws when the change or a script of the page does.
  preview.restart = async (fresh) => {
    if (!isPossible(fresh)) return false;
    let place = null;
    const change = () => {
      place = preview.place.remember();
      const aimed = document.querySelector(":target") !== null;
      preview.life.end();
      copyAttributes(fresh, document.documentElement);
      replaceHead(fresh.querySelector("head"));
      replaceBody(fresh.querySelector("body"));
      if (aimed) goToTarget();
    };
    await run(change, frame(document.head).filter((each) => each.nodeName === "SCRIPT"));
    announce();
    preview.life.begin();
    preview.place.restore(place);
    return true;
  };
})(window.kitpressPreview);
