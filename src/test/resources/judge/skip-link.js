/* Whether what has the focus is a skip link that can be seen and leads to the main part: '' if so, else what is wrong. */
(() => {
  'use strict';
  const link = document.activeElement;
  if (!link || link === document.body) return 'nothing on the page takes the focus';
  const said = `the first thing to take the focus is ${link.outerHTML.slice(0, 120)}`;
  if (!link.matches('a[href*="#"]') || link.href.split('#')[0] !== location.href.split('#')[0]) {
    return `${said}, no skip link`;
  }
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const main = document.querySelector('main, [role=main]');
  if (!target || !main || !(main.contains(target) || target.contains(main))) {
    return `${said}, which does not lead to the main part`;
  }
  const box = link.getBoundingClientRect();
  const seen = box.width > 2 && box.height > 2 && box.right > 0 && box.bottom > 0
    && box.left < innerWidth && box.top < innerHeight
    && link.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && link.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2));
  return seen ? '' : `${said}, which cannot be seen while it has the focus`;
})()
