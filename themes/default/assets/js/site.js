// What a script adds to pages that are whole without it. Nothing is stored and nothing is sent.
(function () {
  "use strict";

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  // On a phone "Menu" is a link to the navigation; here it becomes a button that opens and closes it.
  function menu() {
    const link = document.querySelector("[data-menu]");
    const nav = document.getElementById("menu");
    if (!link || !nav) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.setAttribute("aria-controls", "menu");
    while (link.firstChild) button.appendChild(link.firstChild);
    const show = function (shown) {
      button.setAttribute("aria-expanded", String(shown));
      nav.toggleAttribute("data-shown", shown);
    };
    // A reader who came by "#menu" already has it open, by the style sheet; the button takes over from there.
    show(location.hash === "#menu");
    if (location.hash === "#menu") history.replaceState(null, "", location.pathname + location.search);
    button.addEventListener("click", function () {
      show(button.getAttribute("aria-expanded") !== "true");
    });
    nav.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") {
        show(false);
        button.focus();
      }
    });
    link.replaceWith(button);
  }

  // A glossary term shows its explanation beside itself on hover, focus and tap. The text is taken from
  // "Words on this page". It can be hovered, stays until it is left, and Escape closes it (WCAG 1.4.13).
  function terms() {
    const main = document.getElementById("main");
    const box = document.createElement("div");
    box.className = "popover";
    box.id = "term-popover";
    box.setAttribute("role", "tooltip");
    box.hidden = true;
    let open = null;
    let leaving = 0;

    function hide() {
      clearTimeout(leaving);
      if (open) open.removeAttribute("aria-describedby");
      open = null;
      box.hidden = true;
    }

    function place(term) {
      const at = term.getClientRects()[0];
      const room = document.documentElement.clientWidth;
      const left = Math.max(16, Math.min(at.left, room - box.offsetWidth - 16));
      const below = at.bottom + 8 + box.offsetHeight <= window.innerHeight || at.top < box.offsetHeight + 8;
      box.style.left = left + window.scrollX + "px";
      box.style.top = window.scrollY + (below ? at.bottom + 8 : at.top - box.offsetHeight - 8) + "px";
    }

    function show(term, meaning) {
      clearTimeout(leaving);
      if (open === term) return;
      hide();
      const name = document.createElement("strong");
      name.textContent = meaning.previousElementSibling.textContent;
      box.textContent = "";
      box.appendChild(name);
      Array.prototype.forEach.call(meaning.childNodes, function (node) {
        box.appendChild(node.cloneNode(true));
      });
      // A tooltip holds no links: only their words.
      Array.prototype.forEach.call(box.querySelectorAll("a"), function (link) {
        link.replaceWith(link.textContent);
      });
      box.hidden = false;
      open = term;
      term.setAttribute("aria-describedby", box.id);
      place(term);
    }

    function leave() {
      clearTimeout(leaving);
      leaving = setTimeout(hide, 250);
    }

    each("a.term", function (term) {
      const name = document.getElementById(term.getAttribute("href").slice(1));
      const meaning = name && name.nextElementSibling;
      if (!meaning) return;
      let touched = false;
      term.addEventListener("mouseenter", function () { show(term, meaning); });
      term.addEventListener("mouseleave", leave);
      term.addEventListener("focus", function () { show(term, meaning); });
      term.addEventListener("blur", leave);
      term.addEventListener("touchstart", function () { touched = true; }, { passive: true });
      // A tap explains first; Enter and a mouse click follow the link to the list of words.
      term.addEventListener("click", function (event) {
        if (!touched) return;
        touched = false;
        event.preventDefault();
        show(term, meaning);
      });
    });
    if (!document.querySelector("a.term") || !main) return;
    main.appendChild(box);
    box.addEventListener("mouseenter", function () { clearTimeout(leaving); });
    box.addEventListener("mouseleave", leave);
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") hide();
    });
    document.addEventListener("touchstart", function (event) {
      if (open && !box.contains(event.target) && event.target !== open) hide();
    }, { passive: true });
  }

  // The link beside a question also copies its address, where the browser lets it.
  function copying() {
    if (!navigator.clipboard) return;
    const said = document.createElement("p");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    let used = false;
    each("[data-copy]", function (link) {
      used = true;
      link.addEventListener("click", function () {
        navigator.clipboard.writeText(link.href).then(function () {
          each("[data-copy][data-done]", function (other) { other.removeAttribute("data-done"); });
          link.setAttribute("data-done", document.body.dataset.copied);
          said.textContent = document.body.dataset.copied;
        }, function () {
          // Without leave to copy it is still a link to the question.
        });
      });
    });
    if (used) document.getElementById("main").appendChild(said);
  }

  // "Due for review" can only be told on the reader's day. A date without its day is past when its month is.
  function review() {
    const now = new Date();
    const two = function (number) { return String(number).padStart(2, "0"); };
    const today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
    each("[data-review-by]", function (notice) {
      const by = notice.dataset.reviewBy;
      notice.hidden = today.slice(0, by.length) <= by;
    });
  }

  // A link that leads into something folded opens it, whether it came from this page or another.
  function unfold() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (malformed) {
      // It is looked for as it stands.
    }
    const target = id && document.getElementById(id);
    const folded = target && target.closest("details:not([open])");
    if (!folded) return;
    for (let part = folded; part; part = part.parentElement.closest("details")) part.open = true;
    target.scrollIntoView();
  }

  // Tables that turn into cards lose their meaning in older browsers when their display changes. The roles give it
  // back. They are not in the markup, because HTML forbids to repeat there what an element says already.
  function tables() {
    const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
    each(".grid-table, .grid-table thead, .grid-table tbody, .grid-table tr, .grid-table th, .grid-table td", function (part) {
      const heading = part.getAttribute("scope") === "row" ? "rowheader" : "columnheader";
      part.setAttribute("role", part.tagName === "TH" ? heading : roles[part.tagName]);
    });
  }

  // The continuum's aid: what was marked, by level. It counts nothing and keeps nothing.
  function aid() {
    const form = document.querySelector("[data-aid]");
    if (!form) return;
    const result = form.querySelector("[data-aid-result]");
    const list = form.querySelector("[data-aid-list]");
    const add = function (parent, name, text) {
      const element = document.createElement(name);
      if (text) element.textContent = text;
      return parent.appendChild(element);
    };

    function marked(level, answer) {
      return Array.prototype.filter.call(level.querySelectorAll("fieldset"), function (sign) {
        const choice = sign.querySelector("input:checked");
        return choice && choice.value === answer;
      });
    }

    function group(answer, label, level) {
      const signs = marked(level, answer);
      if (!signs.length) return;
      add(list, "p", label);
      const items = add(list, "ul");
      signs.forEach(function (sign) { add(items, "li", sign.querySelector("legend").textContent); });
    }

    function show() {
      list.textContent = "";
      Array.prototype.forEach.call(form.querySelectorAll("[data-level]"), function (level) {
        if (!marked(level, "yes").length && !marked(level, "partly").length) return;
        add(list, "h4", level.dataset.level);
        group("yes", result.dataset.yes, level);
        group("partly", result.dataset.partly, level);
      });
      if (!list.firstChild) add(list, "p", result.dataset.none);
      result.hidden = false;
      result.querySelector("h3").focus();
    }

    form.querySelector("[data-aid-show]").addEventListener("click", show);
    form.addEventListener("reset", function () { result.hidden = true; });
    form.addEventListener("submit", function (event) { event.preventDefault(); show(); });
    form.hidden = false;
    each("[data-aid-without]", function (note) { note.hidden = true; });
  }

  menu();
  terms();
  copying();
  review();
  tables();
  aid();
  unfold();
  window.addEventListener("hashchange", unfold);
})();
