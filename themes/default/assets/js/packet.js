// "Make your own packet": the reader ticks pages, orders them, and prints them as one document. The choice stands in the
// address alone: #pages=planning/mission,actions/leadership&title=For%20Tuesday&short=1&large=1&blank=1. Each sheet is a script of its own, which
// calls kitpressSheet() and is loaded when its page is picked; nothing else can be loaded from disk.
(function () {
  "use strict";

  const place = document.querySelector("[data-packet]");
  if (!place) return;
  const words = place.dataset;
  const root = document.documentElement;
  const find = function (name) { return document.querySelector("[data-packet-" + name + "]"); };
  const chosenList = find("chosen");
  const paper = find("document");
  const title = document.getElementById("packet-title");
  const address = document.getElementById("packet-address");
  const stamp = root.dataset.stampTitle;
  const sheets = new Map();
  const waiting = new Map();
  const picks = new Map();
  const aliases = new Map();
  const ways = ["short", "large", "blank"];
  let chosen = [];
  let lost = [];
  let saved = false;

  function fill(text) {
    const values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (whole, number) { return String(values[number]); });
  }

  function make(name, attributes) {
    const element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    element.append.apply(element, Array.prototype.slice.call(arguments, 2));
    return element;
  }

  function say(text) {
    find("said").textContent = text;
  }

  // Called by the sheets' scripts, which come from the same build as this page.
  window.kitpressSheet = function (id, top, html) {
    sheets.set(id, html);
  };

  function load(id) {
    if (sheets.has(id)) return Promise.resolve();
    if (!waiting.has(id)) {
      waiting.set(id, new Promise(function (done) {
        const script = make("script", { src: picks.get(id).script });
        script.addEventListener("load", done);
        script.addEventListener("error", function () {
          waiting.delete(id);
          say(fill(words.failed, picks.get(id).title));
          done();
        });
        document.head.appendChild(script);
      }));
    }
    return waiting.get(id);
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-sheet]"), function (item) {
    const link = item.querySelector("a");
    const box = make("input", { type: "checkbox", "aria-labelledby": link.id });
    const id = item.dataset.sheet;
    item.prepend(box, " ");
    picks.set(id, {
      title: link.textContent, box: box, link: link, href: link.getAttribute("href"), top: item.dataset.top,
      script: item.dataset.script,
    });
    item.dataset.aliases.split(" ").filter(Boolean).forEach(function (old) { aliases.set(old, id); });
    box.addEventListener("change", function () {
      if (box.checked) chosen.push(id);
      else chosen = chosen.filter(function (other) { return other !== id; });
      say(fill(box.checked ? words.added : words.removed, link.textContent));
      changed();
    });
  });

  function hash() {
    const parts = ["pages=" + chosen.map(function (id) { return encodeURIComponent(id).replace(/%2F/g, "/"); }).join(",")];
    if (title.value.trim()) parts.push("title=" + encodeURIComponent(title.value.trim()));
    ways.filter(function (way) { return find(way).checked; }).forEach(function (way) { parts.push(way + "=1"); });
    return chosen.length ? "#" + parts.join("&") : "";
  }

  // Old addresses lead to their pages; what is not there is named.
  function read() {
    const given = new URLSearchParams(location.hash.slice(1).replace(/\+/g, "%2B"));
    chosen = [];
    lost = [];
    (given.get("pages") || "").split(",").filter(Boolean).forEach(function (name) {
      const clean = name.trim().replace(/^\//, "").replace(/\.html$/, "");
      const id = picks.has(clean) ? clean : aliases.get(clean);
      if (!id) lost.push(name);
      else if (chosen.indexOf(id) < 0) chosen.push(id);
    });
    title.value = given.get("title") || "";
    ways.forEach(function (way) { find(way).checked = given.get(way) === "1"; });
    changed();
  }

  function changed() {
    if (location.hash !== hash()) history.replaceState(null, "", hash() || location.pathname + location.search);
    address.value = location.href;
    picks.forEach(function (pick, id) {
      pick.box.checked = chosen.indexOf(id) >= 0;
      pick.link.href = pick.href + (chosen.length ? "#packet=" + chosen.map(encodeURIComponent).join(",") : "");
    });
    find("empty").hidden = chosen.length > 0;
    find("lost").hidden = lost.length === 0;
    find("lost").textContent = fill(words.lost, lost.join(", "));
    find("list").classList.toggle("screen-only", chosen.length > 0);
    root.classList.toggle("has-packet", chosen.length > 0);
    root.classList.toggle("print-short", find("short").checked);
    root.classList.toggle("print-large", find("large").checked);
    list();
    Promise.all(chosen.map(load)).then(draw);
  }

  function move(id, by) {
    const at = chosen.indexOf(id);
    const to = at + by;
    if (to < 0 || to >= chosen.length) return;
    chosen.splice(at, 1);
    chosen.splice(to, 0, id);
    changed();
    say(fill(words.place, picks.get(id).title, to + 1, chosen.length));
    const wanted = chosenList.children[to].querySelector(by < 0 ? "[data-up]" : "[data-down]");
    (wanted.disabled ? chosenList.children[to].querySelector("button:not([disabled])") : wanted).focus();
  }

  function remove(id) {
    const at = chosen.indexOf(id);
    chosen.splice(at, 1);
    changed();
    say(fill(words.removed, picks.get(id).title));
    const next = chosenList.children[Math.min(at, chosen.length - 1)];
    (next ? next.querySelector("[data-remove]") : document.getElementById("your-packet")).focus();
  }

  function button(mark, sign, label, off, action) {
    const made = make("button", { type: "button", class: "pick-button", "aria-label": label }, sign);
    made.setAttribute("data-" + mark, "");
    made.disabled = off;
    made.addEventListener("click", action);
    return made;
  }

  function list() {
    chosenList.replaceChildren.apply(chosenList, chosen.map(function (id, at) {
      const name = picks.get(id).title;
      return make("li", {}, make("span", {}, name),
        button("up", "\u2191", fill(words.up, name), at === 0, function () { move(id, -1); }),
        button("down", "\u2193", fill(words.down, name), at === chosen.length - 1, function () { move(id, 1); }),
        button("remove", "\u00d7", fill(words.remove, name), false, function () { remove(id); }));
    }));
  }

  // The links of a sheet lead to the sheets of the other pages where those are in the packet.
  function lead(part) {
    const path = function (href) { return href.split("#")[0].replace(/\.html$/, ""); };
    Array.prototype.forEach.call(part.querySelectorAll("a[href]"), function (link) {
      const href = link.getAttribute("href");
      const pick = picks.get(decodeURI(path(href)));
      if (!pick || chosen.indexOf(decodeURI(path(href))) < 0) return;
      const inside = pick.top.replace(/sheet$/, "") + decodeURIComponent(href.split("#")[1] || "sheet");
      link.setAttribute("href", "#" + encodeURIComponent(document.getElementById(inside) || part.querySelector("[id='" + CSS.escape(inside) + "']") ? inside : pick.top));
    });
  }

  function cover() {
    const contents = make("ol");
    chosen.forEach(function (id) {
      contents.append(make("li", {}, make("a", { href: "#" + picks.get(id).top }, picks.get(id).title)));
    });
    const name = title.value.trim() || words.title;
    return make("article", { class: "paper" },
      make("header", { class: "paper-head" }, make("p", { class: "kicker" }, words.toolkit), make("h2", {}, name)),
      make("section", { class: "contents" }, make("h3", {}, words.contents), contents));
  }

  function draw() {
    const parts = chosen.filter(function (id) { return sheets.has(id); }).map(function (id) {
      const read = new DOMParser().parseFromString(sheets.get(id), "text/html");
      return document.adoptNode(read.body.firstElementChild);
    });
    paper.hidden = chosen.length === 0;
    paper.replaceChildren.apply(paper, chosen.length ? [cover()].concat(parts) : []);
    lead(paper);
    if (saved && !find("blank").checked) {
      window.KitpressAnswers.packet.fill(parts.map(function (sheet) {
        const id = chosen.find(function (each) { return picks.get(each).top === sheet.id; });
        return { page: id + ".html", sheet: sheet, prefix: sheet.id.replace(/sheet$/, "") };
      }));
    }
    paper.dataset.drawn = chosen.join(",");
    root.dataset.stampTitle = chosen.length ? title.value.trim() || words.title : stamp;
  }

  place.hidden = false;
  title.addEventListener("input", changed);
  address.addEventListener("focus", function () { address.select(); });
  ways.forEach(function (way) { find(way).addEventListener("change", changed); });
  saved = window.KitpressAnswers.packet.start(words.root, function () { draw(); });
  find("answers").hidden = !saved;
  find("print").addEventListener("click", function () {
    Promise.all(chosen.map(load)).then(draw).then(function () { window.print(); });
  });
  window.addEventListener("hashchange", function () {
    if (/[#&]pages=/.test(location.hash)) read();
  });
  Array.prototype.forEach.call(document.querySelectorAll("[data-without-script]"), function (part) { part.hidden = true; });
  read();
})();
