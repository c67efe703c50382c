// What should be on paper, as the page stands with its print styles: texts block by block, items with their boxes, and
// what must not be there. A block is what holds text of its own between breaks: a paragraph, a cell, a heading.
(() => {
  const shown = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== "hidden";
  const main = document.querySelector("main");
  const blockOf = (node) => {
    let e = node.parentElement;
    while (e !== main && getComputedStyle(e).display.startsWith("inline") && !e.matches("li, td, th, dt, dd")) {
      e = e.parentElement;
    }
    return e;
  };
  const blocks = new Map();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !shown(parent) || parent.closest(".visually-hidden, svg")) continue;
    const block = blockOf(node);
    // A block inside of another cuts that one's text in two.
    const last = blocks.get(block);
    if (last && last.end === blocks.size) last.texts[last.texts.length - 1] += node.data;
    else if (last) last.texts.push(node.data);
    else blocks.set(block, { texts: [node.data] });
    blocks.get(block).end = blocks.size;
  }
  const texts = [];
  blocks.forEach((block, element) => block.texts.forEach((text) => texts.push({ element, text })));
  const items = [...main.querySelectorAll(".checks > li, .materials > li, .sheets .form tbody tr, .form-table tbody tr, .questions > li, .evaluation > li")]
    .filter(shown)
    .map((item) => ({
      texts: texts.filter((t) => item.contains(t.element)).map((t) => t.text),
      boxes: [...item.querySelectorAll(".box")].filter(shown).length,
      lines: [...item.querySelectorAll(".rule-lines > span")].filter(shown).length,
    }));
  return {
    texts: texts.map((t) => t.text),
    items,
    boxes: [...main.querySelectorAll(".box")].filter(shown).length,
    unwanted: [...document.querySelectorAll("nav, button, input, select, textarea, .screen-only, .skip, [data-popover]")]
      .filter(shown)
      .map((e) => e.outerHTML.slice(0, 80)),
    closed: [...main.querySelectorAll("details:not([open])")]
      .filter((e) => shown(e) && ![...e.children].some((part) => part.localName !== "summary" && part.checkVisibility()))
      .map((e) => e.textContent.trim().slice(0, 60)),
  };
})()
