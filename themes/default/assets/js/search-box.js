/*
 * The search box of a page: "/" goes to it, Escape empties it and then leaves it. What shows results while one types
 * is loaded when the box is first used; the search page has it from the start.
 */
(function () {
  "use strict";

  const form = document.querySelector("[data-find]");
  if (!form) return;
  const box = form.querySelector("input[type=search]");
  const KEY = "kitpress-slash";

  /** Keys with letters and signs can be in the way of speech input, so readers can turn this one off (WCAG 2.1.4). */
  function isOff() {
    try {
      return localStorage.getItem(KEY) === "off";
    } catch (withheld) {
      return false;
    }
  }

  function isWriting(element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }

  document.addEventListener("keydown", function (event) {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key !== "/" || modified || event.defaultPrevented || isWriting(event.target) || isOff()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  box.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    if (!box.value) {
      box.blur();
      return;
    }
    box.value = "";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });

  /** The choice is kept only when it differs from the usual, because the reader asked for it. */
  const choice = document.querySelector("[data-slash]");
  if (choice) {
    choice.checked = !isOff();
    choice.addEventListener("change", function () {
      try {
        if (choice.checked) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, "off");
      } catch (withheld) {
        choice.checked = true;
      }
    });
  }

  /** Puts the scripts in one after another's order. If one is missing, the box still leads to the search page. */
  function load() {
    box.removeEventListener("focus", load);
    form.dataset.scripts.trim().split(" ").forEach(function (address) {
      const script = document.createElement("script");
      script.async = false;
      script.src = address;
      document.head.appendChild(script);
    });
  }

  if (form.dataset.scripts) {
    box.addEventListener("focus", load);
    if (document.activeElement === box) load();
  }
})();
