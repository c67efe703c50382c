// The link next to a question also copies its address, if the browser allows it.
(() => {
  "use strict";

  const links = document.querySelectorAll("[data-copy]");
  if (!navigator.clipboard || !links.length) return;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  const copy = async (link) => {
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      return; // Without permission to copy it is still a link to the question.
    }
    for (const other of document.querySelectorAll("[data-copy][data-done]")) other.removeAttribute("data-done");
    link.setAttribute("data-done", document.body.dataset.copied);
    status.textContent = document.body.dataset.copied;
  };
  for (const link of links) link.addEventListener("click", () => copy(link));
  document.getElementById("site--main").append(status);
})();
