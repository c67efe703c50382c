// The preview's own script, which only previewed pages have. It updates the page when the site has changed and shows the
// findings about the content, in one element whose styles and ids cannot affect the page.
((preview) => {
  "use strict";

  const script = document.currentScript;
  const memory = "kitpress-preview";
  let events = null;
  let panel = null;
  let dismissed = "";
  let wanted = null;
  let updating = false;

  const element = (name, properties = {}, children = []) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const count = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

  const summary = (state) => {
    const parts = [];
    if (state.errors > 0) parts.push(count(state.errors, "error"));
    if (state.warnings > 0) parts.push(count(state.warnings, "warning"));
    return parts.join(", ");
  };

  // The tab's history entry keeps the place and what was typed during a reload, and nothing is left of it afterwards.
  const reload = () => {
    const kept = { place: preview.place.remember(), dismissed };
    history.replaceState({ ...history.state, [memory]: kept }, "");
    location.reload();
  };

  const restore = () => {
    const kept = history.state && history.state[memory];
    if (!kept) return;
    history.replaceState({ ...history.state, [memory]: null }, "");
    const { place } = kept;
    dismissed = kept.dismissed;
    document.addEventListener("DOMContentLoaded", () => preview.place.restore(place), { once: true });
    window.addEventListener("load", () => preview.place.scroll(place), { once: true });
  };

  const excerpt = (finding) => {
    const points = [...finding.excerpt];
    const at = Math.min(finding.column - 1, points.length);
    const marked = element("mark", { textContent: points[at] || " " });
    return element("pre", {}, [points.slice(0, at).join(""), marked, points.slice(at + 1).join("")]);
  };

  const item = (finding) => {
    const place = finding.link
      ? element("a", { href: finding.link, textContent: finding.place, title: "Open in Visual Studio Code" })
      : element("span", { textContent: finding.place });
    const head = element("p", {}, [
      element("strong", { className: finding.severity, textContent: finding.severity }), " ", place,
    ]);
    const parts = [head, element("p", { className: "problem", textContent: finding.problem })];
    if (finding.excerpt) parts.push(excerpt(finding));
    if (finding.remedy) parts.push(element("p", { textContent: finding.remedy }));
    return element("li", {}, parts);
  };

  const build = () => {
    const host = element("div", { id: "site--preview" });
    const root = host.attachShadow({ mode: "open" });
    const heading = element("h2", { id: "heading" });
    const close = element("button", { type: "button", textContent: "Hide" });
    const note = element("p", { className: "note" });
    const list = element("ol", { tabIndex: 0 });
    list.setAttribute("aria-labelledby", "heading");
    const body = element("div", { id: "body", className: "body" }, [note, list]);
    const toggle = element("button", { type: "button", className: "toggle" });
    toggle.setAttribute("aria-controls", "body");
    const bar = element("div", { className: "bar" }, [heading, toggle, close]);
    if (script.dataset.source) {
      bar.insertBefore(element("a", { href: script.dataset.source, textContent: "Edit this page" }), toggle);
    }
    const region = element("section", { className: "panel", hidden: true }, [bar, body]);
    region.setAttribute("aria-labelledby", "heading");
    const status = element("p", { className: "status" });
    status.setAttribute("role", "status");
    root.append(element("link", { rel: "stylesheet", href: "/_kitpress/preview.css" }), region, status);
    document.body.append(host);
    const made = { region, heading, note, list, body, toggle, status, key: "", open: false };
    toggle.addEventListener("click", () => fold(made, !made.open));
    const hide = () => {
      dismissed = made.key;
      region.hidden = true;
    };
    close.addEventListener("click", hide);
    region.addEventListener("keydown", (event) => {
      if (event.key === "Escape") hide();
    });
    return made;
  };

  const fold = (made, open) => {
    made.open = open;
    made.body.hidden = !open;
    made.toggle.textContent = open ? "Fold" : "Show";
    made.toggle.setAttribute("aria-expanded", String(open));
  };

  const show = (state) => {
    const key = JSON.stringify(state.findings) + state.stale;
    if (!panel) {
      if (state.findings.length === 0) return;
      panel = build();
    }
    if (key === panel.key) return;
    panel.key = key;
    const total = state.errors + state.warnings;
    const hidden = total - state.findings.length;
    panel.heading.textContent = total === 0 ? "No errors or warnings" : summary(state);
    panel.note.textContent = [
      state.stale ? "You are seeing the last version without errors. The page updates once you fix them." : "",
      hidden > 0 ? `Only the first ${state.findings.length} are listed here; the terminal lists all of them.` : "",
    ].join(" ").trim();
    panel.note.hidden = panel.note.textContent === "";
    panel.list.replaceChildren(...state.findings.map(item));
    panel.region.classList.toggle("has-errors", state.errors > 0);
    panel.region.hidden = total === 0 || key === dismissed;
    fold(panel, state.errors > 0);
    panel.status.textContent = total === 0 ? "Your content has no errors and no warnings." : `Your content has ${summary(state)}.`;
  };

  // Previews make no PDFs. This says so when somebody opens the page's print options, where the link to the PDF would be.
  const pdfs = element("div", { id: "site--preview-pdfs" });
  const showPdfNote = (open) => {
    if (!open) {
      pdfs.remove();
      return;
    }
    if (!pdfs.shadowRoot) {
      const words = "The built site has a link to a PDF of this page here. Previews do not make PDFs.";
      const line = element("section", { className: "panel aside", textContent: words });
      line.setAttribute("aria-label", "PDF of this page");
      pdfs.attachShadow({ mode: "open" }).append(element("link", { rel: "stylesheet", href: "/_kitpress/preview.css" }), line);
    }
    document.body.append(pdfs);
  };
  document.addEventListener("toggle", ({ target }) => {
    if (target.matches("[data-print]") && document.querySelector("[data-add]")) showPdfNote(target.open);
  }, true);

  // The current page and its version; null if the page no longer exists.
  const current = async () => {
    let text = wanted.page;
    if (!text) {
      const answer = await fetch(location.pathname + location.search);
      if (!answer.ok) return null;
      text = await answer.text();
    }
    const carried = /<script src="[^"]*" data-version="([^"]*)"/.exec(text);
    return carried && { text, version: carried[1] };
  };

  // Changes the words of the page in place; returns whether that was enough.
  const changeWords = async () => {
    try {
      const page = await current();
      if (!page) return false;
      const fresh = preview.page.parse(page.text);
      if (!preview.changeInPlace(fresh)) return false;
      preview.page.adopt(fresh);
      script.dataset.version = page.version;
      return true;
    } catch {
      return false;
    }
  };

  const update = async () => {
    if (updating) return;
    updating = true;
    for (let seen = null; seen !== wanted && wanted.version !== script.dataset.version;) {
      seen = wanted;
      if (!(await changeWords())) {
        disconnect();
        reload();
        return;
      }
    }
    updating = false;
    show(wanted);
  };

  const onMessage = (event) => {
    const state = JSON.parse(event.data);
    // Findings that come later for the same version are sent without the page.
    if (wanted && wanted.version === state.version) state.page = state.page || wanted.page;
    wanted = state;
    if (wanted.version === script.dataset.version && !updating) show(wanted);
    else update();
  };

  // Browsers open at most six connections to a server, so only visible tabs keep one open.
  const connect = () => {
    if (events || document.visibilityState === "hidden") return;
    events = new EventSource(`/_kitpress/events?page=${encodeURIComponent(script.dataset.page)}`);
    events.addEventListener("message", onMessage);
  };

  const disconnect = () => {
    if (events) events.close();
    events = null;
  };

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") disconnect();
    else connect();
  });
  window.addEventListener("pagehide", disconnect);
  window.addEventListener("pageshow", connect);
  restore();
  connect();
})(window.kitpressPreview);
