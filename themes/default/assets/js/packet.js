// "Make your own packet": the reader picks pages, orders them, and prints them as one document. The choice is kept in the
// address only: #pages=planning/mission,actions/leadership&title=For%20Tuesday&short=1&large=1&blank=1. The sheet of each
// page is a script that calls kitpressSheet() and is loaded when the page is picked, because from disk a page cannot load
// anything but scripts.
(() => {
  "use strict";

  const place = document.querySelector("[data-packet]");
  if (!place) return;
  const words = place.dataset;
  const root = document.documentElement;
  const find = (name) => document.querySelector(`[data-packet-${name}]`);
  const chosenList = find("chosen");
  const paper = find("document");
  const title = document.getElementById("site--packet-title");
  const address = document.getElementById("site--packet-address");
  const stamp = root.dataset.stampTitle;
  const OPTIONS = ["short", "large", "blank"];
  const sheets = new Map(); // HTML by page id
  const loading = new Map();
  const picks = new Map();
  const aliases = new Map();
  let chosen = [];
  let unknown = [];
  let hasAnswers = false;

  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (placeholder, number) => String(values[number]));

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const announce = (text) => {
    find("said").textContent = text;
  };

  const encodeId = (id) => encodeURIComponent(id).replace(/%2F/g, "/");

  // Called by the scripts of the sheets.
  window.kitpressSheet = (id, top, html) => {
    sheets.set(id, html);
  };

  // Resolves when the script of a sheet was loaded or has failed.
  const load = (id) => {
    if (sheets.has(id)) return Promise.resolve();
    if (!loading.has(id)) {
      loading.set(id, new Promise((resolve) => {
        const script = make("script", { src: picks.get(id).script });
        script.addEventListener("load", resolve);
        script.addEventListener("error", () => {
          loading.delete(id);
          announce(fill(words.failed, picks.get(id).title));
          resolve();
        });
        document.head.append(script);
      }));
    }
    return loading.get(id);
  };

  const addPick = (item) => {
    const { sheet: id, top, script, aliases: oldIds } = item.dataset;
    const link = item.querySelector("a");
    const box = make("input", { type: "checkbox", "aria-labelledby": link.id });
    item.prepend(box, " ");
    picks.set(id, { title: link.textContent, box, link, href: link.getAttribute("href"), top, script });
    oldIds.split(" ").filter(Boolean).forEach((old) => aliases.set(old, id));
    box.addEventListener("change", () => {
      if (box.checked) chosen.push(id);
      else chosen = chosen.filter((other) => other !== id);
      announce(fill(box.checked ? words.added : words.removed, link.textContent));
      update();
    });
  };

  const hash = () => {
    if (!chosen.length) return "";
    const parts = [`pages=${chosen.map(encodeId).join(",")}`];
    const name = title.value.trim();
    if (name) parts.push(`title=${encodeURIComponent(name)}`);
    OPTIONS.filter((option) => find(option).checked).forEach((option) => parts.push(`${option}=1`));
    return `#${parts.join("&")}`;
  };

  // Takes the choice from the address. Old addresses of pages work, too; pages that do not exist are listed.
  const read = () => {
    const given = new URLSearchParams(location.hash.slice(1).replace(/\+/g, "%2B"));
    chosen = [];
    unknown = [];
    for (const name of (given.get("pages") || "").split(",").filter(Boolean)) {
      const path = name.trim().replace(/^\//, "").replace(/\.html$/, "");
      const id = picks.has(path) ? path : aliases.get(path);
      if (!id) unknown.push(name);
      else if (!chosen.includes(id)) chosen.push(id);
    }
    title.value = given.get("title") || "";
    for (const option of OPTIONS) find(option).checked = given.get(option) === "1";
    update();
  };

  const showPicks = () => {
    const carried = chosen.length ? `#packet=${chosen.map(encodeURIComponent).join(",")}` : "";
    picks.forEach((pick, id) => {
      pick.box.checked = chosen.includes(id);
      pick.link.href = pick.href + carried;
    });
  };

  const update = () => {
    if (location.hash !== hash()) history.replaceState(null, "", hash() || location.pathname + location.search);
    address.value = location.href;
    showPicks();
    find("empty").hidden = chosen.length > 0;
    find("lost").hidden = unknown.length === 0;
    find("lost").textContent = fill(words.lost, unknown.join(", "));
    find("list").classList.toggle("screen-only", chosen.length > 0);
    root.classList.toggle("has-packet", chosen.length > 0);
    root.classList.toggle("print-short", find("short").checked);
    root.classList.toggle("print-large", find("large").checked);
    showChosen();
    loadAndDraw();
  };

  const move = (id, by) => {
    const at = chosen.indexOf(id);
    const to = at + by;
    if (to < 0 || to >= chosen.length) return;
    chosen.splice(at, 1);
    chosen.splice(to, 0, id);
    update();
    announce(fill(words.place, picks.get(id).title, to + 1, chosen.length));
    const item = chosenList.children[to];
    const same = item.querySelector(by < 0 ? "[data-up]" : "[data-down]");
    (same.disabled ? item.querySelector("button:not([disabled])") : same).focus();
  };

  const remove = (id) => {
    const at = chosen.indexOf(id);
    chosen.splice(at, 1);
    update();
    announce(fill(words.removed, picks.get(id).title));
    const next = chosenList.children[Math.min(at, chosen.length - 1)];
    (next ? next.querySelector("[data-remove]") : document.getElementById("site--your-packet")).focus();
  };

  const button = (mark, sign, label, isDisabled, action) => {
    const made = make("button", { type: "button", class: "pick-button", "aria-label": label, [`data-${mark}`]: "" }, sign);
    made.disabled = isDisabled;
    made.addEventListener("click", action);
    return made;
  };

  const showChosen = () => {
    chosenList.replaceChildren(...chosen.map((id, at) => {
      const name = picks.get(id).title;
      return make("li", {}, make("span", {}, name),
        button("up", "\u2191", fill(words.up, name), at === 0, () => move(id, -1)),
        button("down", "\u2193", fill(words.down, name), at === chosen.length - 1, () => move(id, 1)),
        button("remove", "\u00d7", fill(words.remove, name), false, () => remove(id)));
    }));
  };

  // Links to other sites may have a "%" that encodes nothing.
  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  // Links to pages that are in the packet lead to their sheets.
  const relink = (part) => {
    part.querySelectorAll("a[href]").forEach((link) => {
      const [path, fragment] = link.getAttribute("href").split("#");
      const id = decode(path.replace(/\.html$/, ""));
      const pick = picks.get(id);
      if (!pick || !chosen.includes(id)) return;
      const target = pick.top.replace(/site--sheet$/, "") + decode(fragment || "site--sheet");
      const exists = document.getElementById(target) || part.querySelector(`[id='${CSS.escape(target)}']`);
      link.setAttribute("href", `#${encodeURIComponent(exists ? target : pick.top)}`);
    });
  };

  const cover = () => {
    const entries = chosen.map((id) => picks.get(id))
      .map((pick) => make("li", {}, make("a", { href: `#${pick.top}` }, pick.title)));
    return make("article", { class: "paper" },
      make("header", { class: "paper-head" },
        make("p", { class: "kicker" }, words.toolkit), make("h2", {}, title.value.trim() || words.title)),
      make("section", { class: "contents" }, make("h3", {}, words.contents), make("ol", {}, ...entries)));
  };

  const fillAnswers = (parts) => {
    window.KitpressAnswers.packet.fill(parts.map((sheet) => {
      const id = chosen.find((each) => picks.get(each).top === sheet.id);
      return { page: `${id}.html`, sheet, prefix: sheet.id.replace(/site--sheet$/, "") };
    }));
  };

  const draw = () => {
    const parts = chosen.filter((id) => sheets.has(id)).map((id) => {
      const parsed = new DOMParser().parseFromString(sheets.get(id), "text/html");
      return document.adoptNode(parsed.body.firstElementChild);
    });
    paper.hidden = chosen.length === 0;
    paper.replaceChildren(...(chosen.length ? [cover(), ...parts] : []));
    relink(paper);
    if (hasAnswers && !find("blank").checked) fillAnswers(parts);
    paper.dataset.drawn = chosen.join(",");
    root.dataset.stampTitle = chosen.length ? title.value.trim() || words.title : stamp;
  };

  const loadAndDraw = async () => {
    await Promise.all(chosen.map(load));
    draw();
  };

  const print = async () => {
    await loadAndDraw();
    window.print();
  };

  document.querySelectorAll("[data-sheet]").forEach(addPick);
  place.hidden = false;
  title.addEventListener("input", update);
  address.addEventListener("focus", () => address.select());
  OPTIONS.forEach((option) => find(option).addEventListener("change", update));
  hasAnswers = window.KitpressAnswers.packet.start(words.root, draw);
  find("answers").hidden = !hasAnswers;
  find("print").addEventListener("click", print);
  window.addEventListener("hashchange", () => {
    if (/[#&]pages=/.test(location.hash)) read();
  });
  document.querySelectorAll("[data-without-script]").forEach((part) => {
    part.hidden = true;
  });
  read();
})();
