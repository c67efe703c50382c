// Corrections to a page that depend on the day, the address or the browser.
(() => {
  "use strict";

  // Shows "Due for review" where the date has passed on the reader's calendar. A date may be a month: it has passed when
  // the month has.
  const showReviewNotices = () => {
    const now = new Date();
    const twoDigits = (number) => String(number).padStart(2, "0");
    const today = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
    for (const notice of document.querySelectorAll("[data-review-by]")) {
      const by = notice.dataset.reviewBy;
      notice.hidden = today.slice(0, by.length) <= by;
    }
  };

  const hashId = () => {
    const id = location.hash.slice(1);
    try {
      return decodeURIComponent(id);
    } catch {
      return id;
    }
  };

  // Opens the folded parts around the target of the address.
  const unfoldTarget = () => {
    const target = document.getElementById(hashId());
    const folded = target?.closest("details:not([open])");
    if (!folded) return;
    for (let part = folded; part; part = part.parentElement.closest("details")) part.open = true;
    target.scrollIntoView();
  };

  // Tables that are displayed as cards lose their semantics in older browsers; roles restore them. They are not in the
  // markup because HTML does not allow an element's own role there.
  const setTableRoles = () => {
    const ROLES = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
    const PARTS = ["", " thead", " tbody", " tr", " th", " td"].map((part) => `.grid-table${part}`);
    for (const part of document.querySelectorAll(PARTS.join())) {
      const heading = part.getAttribute("scope") === "row" ? "rowheader" : "columnheader";
      part.setAttribute("role", part.tagName === "TH" ? heading : ROLES[part.tagName]);
    }
  };

  showReviewNotices();
  setTableRoles();
  unfoldTarget();
  window.addEventListener("hashchange", unfoldTarget);
})();
