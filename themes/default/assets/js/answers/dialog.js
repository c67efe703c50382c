// Modal dialogs.
((answers) => {
  "use strict";

  const { make, button } = answers.dom;

  // Does what showModal() does in browsers that lack it (Safari before 15.4, Firefox before 98); returns what undoes it.
  const showWithoutSupport = (dialog, cancel) => {
    const focused = document.activeElement;
    const hidden = [...document.body.children].filter((each) => each !== dialog && !each.hasAttribute("aria-hidden"));
    const onKey = (event) => {
      if (event.key === "Escape") cancel();
      if (event.key !== "Tab") return;
      const stops = [...dialog.querySelectorAll("button, input:checked")];
      const last = stops.length - 1;
      const at = stops.indexOf(document.activeElement);
      if (event.shiftKey ? at > 0 : at >= 0 && at < last) return;
      event.preventDefault();
      stops[event.shiftKey ? last : 0].focus();
    };
    hidden.forEach((each) => each.setAttribute("aria-hidden", "true"));
    dialog.setAttribute("role", "dialog");
    dialog.setAttribute("aria-modal", "true");
    dialog.setAttribute("open", "");
    dialog.addEventListener("keydown", onKey);
    return () => {
      hidden.forEach((each) => each.removeAttribute("aria-hidden"));
      dialog.remove();
      if (focused) focused.focus();
    };
  };

  // Shows a dialog with a heading, content and buttons [{text, value, plain}]. Resolves to the value of the button that was
  // pressed, or to "" for Escape. The first button gets the focus, so it should be the harmless one.
  answers.ask = (title, content, buttons) => new Promise((resolve) => {
    const heading = make("h2", { id: "site--answers-dialog-title", tabindex: -1 }, title);
    const row = make("div", { class: "answers-buttons" });
    const dialog = make("dialog", { class: "answers-dialog", "aria-labelledby": heading.id, "data-answers-made": true },
      heading, make("div", { class: "flow" }, ...content), row);
    let close = (value) => dialog.close(value);
    for (const { text, value, plain } of buttons) {
      row.append(button(text, () => close(value), { class: plain ? "button button-plain" : "button" }));
    }
    document.body.append(dialog);
    if (dialog.showModal) {
      dialog.addEventListener("close", () => {
        dialog.remove();
        resolve(dialog.returnValue);
      });
      dialog.showModal();
    } else {
      const undo = showWithoutSupport(dialog, () => close(""));
      close = (value) => {
        undo();
        resolve(value);
      };
    }
    // A long dialog is read from its top.
    if (dialog.scrollHeight > dialog.clientHeight) heading.focus();
    else row.firstChild.focus();
  });
})(window.KitpressAnswers = window.KitpressAnswers || {});
