// The search box of a page: "/" focuses it; Escape empties it, and then leaves it. The scripts that show results while
// somebody types are loaded when the box is first used; the search page has them from the start.
(() => {
  "use strict";

  const form = document.querySelector("[data-find]");
  if (!form) return;
  const box = form.querySelector("input[type=search]");
  const KEY = "kitpress-slash";

  // Shortcuts of a single character can get in the way of speech input, so readers can turn this one off (WCAG 2.1.4).
  const isOff = () => {
    try {
      return localStorage.getItem(KEY) === "off";
    } catch {
      return false;
    }
  };

  const isTyping = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

  document.addEventListener("keydown", (event) => {
    const isModified = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key !== "/" || isModified || event.defaultPrevented || isTyping(event.target) || isOff()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    if (!box.value) {
      box.blur();
      return;
    }
    box.value = "";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });

  // Without words, the button leads into the box, which is folded on phones.
  form.addEventListener("submit", (event) => {
    if (box.value || !form.dataset.scripts) return;
    event.preventDefault();
    box.focus();
  });

  // Only a choice that differs from the default is stored, because the reader asked for it.
  const choice = document.querySelector("[data-slash]");
  if (choice) {
    choice.checked = !isOff();
    choice.addEventListener("change", () => {
      try {
        if (choice.checked) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, "off");
      } catch {
        choice.checked = true;
      }
    });
  }

  // Loads the scripts, which run in their order. If one is missing, the box still leads to the search page.
  const load = () => {
    box.removeEventListener("focus", load);
    for (const address of form.dataset.scripts.trim().split(" ")) {
      const script = document.createElement("script");
      script.async = false;
      script.src = address;
      document.head.append(script);
    }
  };

  if (form.dataset.scripts) {
    box.addEventListener("focus", load);
    if (document.activeElement === box) load();
  }
})();
