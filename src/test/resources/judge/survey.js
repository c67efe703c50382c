/* Measures the page that it runs in; the value of the whole is read by PageSurvey. */
(() => {
  'use strict';

  const root = document.scrollingElement;
  const width = root.clientWidth;

  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });

  /** An element in the words of a selector, short enough for a message. */
  const name = (element) => {
    const step = (e) => {
      if (e.id) return `#${CSS.escape(e.id)}`;
      const classes = [...e.classList].slice(0, 2).map((c) => `.${CSS.escape(c)}`).join('');
      return e.localName + classes;
    };
    const steps = [];
    for (let e = element; e && e !== document.documentElement && steps.length < 4; e = e.parentElement) {
      steps.unshift(step(e));
      if (e.id) break;
    }
    const text = (element.getAttribute('aria-label') || element.textContent || '').trim().replace(/\s+/g, ' ');
    return steps.join(' > ') + (text ? ` “${text.slice(0, 40)}”` : '');
  };

  // What sticks out sideways -------------------------------------------------------------------------------------

  /** Whether something between the element and the page keeps what sticks out to itself. */
  const isKeptIn = (element) => {
    for (let e = element.parentElement; e && e !== document.body && e !== root; e = e.parentElement) {
      if (getComputedStyle(e).overflowX !== 'visible') return true;
    }
    return false;
  };

  const leftwards = getComputedStyle(root).direction === 'rtl';

  const sticksOut = (element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return false;
    return leftwards ? box.left + window.scrollX < -0.5 : box.right + window.scrollX > width + 0.5;
  };

  const sideways = root.scrollWidth > width;
  const guilty = sideways
    ? [...document.body.querySelectorAll('*')].filter((e) => sticksOut(e) && isVisible(e) && !isKeptIn(e))
    : [];
  const innermost = guilty.filter((e) => ![...e.children].some((child) => guilty.includes(child)));

  // Targets, WCAG 2.2, 2.5.8 -------------------------------------------------------------------------------------

  const TARGETS = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary,'
    + ' [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=menuitem],'
    + ' [role=option], [role=slider], [tabindex]:not([tabindex^="-"])';

  const union = (boxes) => {
    const real = boxes.filter((b) => b.width > 0 && b.height > 0);
    if (real.length === 0) return null;
    const left = Math.min(...real.map((b) => b.left));
    const top = Math.min(...real.map((b) => b.top));
    const right = Math.max(...real.map((b) => b.right));
    const bottom = Math.max(...real.map((b) => b.bottom));
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };

  /** The box to aim at: with what lies within it, and with the label of a box to tick. */
  const area = (element) => {
    const parts = [element, ...element.querySelectorAll('*')];
    if (element.matches('input[type=checkbox], input[type=radio]')) parts.push(...(element.labels || []));
    return union(parts.map((e) => e.getBoundingClientRect()));
  };

  /** Out of sight until it has the focus, as skip links are: nobody aims at it. */
  const isTuckedAway = (element, box) => {
    const style = getComputedStyle(element);
    const clipped = style.clipPath === 'inset(50%)' || style.clipPath === 'inset(100%)'
      || /^rect\((0px|1px)[, ]/.test(style.clip);
    return clipped || box.width <= 1 || box.height <= 1 || style.opacity === '0'
      || box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0;
  };

  /** Within a line of text that is no target itself, so that the line's height sets the size. */
  const isInText = (element) => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    if (!block) return false;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (/[\p{L}\p{N}]/u.test(text.data) && !text.parentElement.closest(TARGETS)
        && isVisible(text.parentElement)) return true;
    }
    return false;
  };

  /** A box to tick in the size that the browser gives it, which is the browser's affair. */
  const isAsTheBrowserMadeIt = (element, box) => element.matches('input[type=checkbox], input[type=radio]')
    && getComputedStyle(element).appearance === 'auto' && box.width === 13 && box.height === 13;

  const targets = [...document.querySelectorAll(TARGETS)]
    .filter((e) => isVisible(e) && !e.matches(':disabled'))
    .map((element) => ({ element, box: area(element) }))
    .filter((target) => target.box && !isTuckedAway(target.element, target.box));
  // Layout is in 64ths of a px, so a box that is meant to have 24 may come out a hair smaller.
  const isSmall = ({ box }) => box.width < 23.95 || box.height < 23.95;
  const middle = ({ box }) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];

  /** Whether the circle of 24 px around a small target touches another target, or another small one's circle. */
  const isCrowded = (target) => targets.some((other) => {
    if (other === target || other.element.contains(target.element) || target.element.contains(other.element)) {
      return false;
    }
    const [x, y] = middle(target);
    if (isSmall(other)) {
      const [a, b] = middle(other);
      if (Math.hypot(x - a, y - b) < 24) return true;
    }
    const dx = Math.max(other.box.left - x, 0, x - other.box.right);
    const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
    return Math.hypot(dx, dy) < 12;
  });

  const smallTargets = targets
    .filter((t) => isSmall(t) && !isInText(t.element) && !isAsTheBrowserMadeIt(t.element, t.box) && isCrowded(t))
    .map(({ element, box }) => ({
      element: name(element),
      width: Math.round(box.width * 10) / 10,
      height: Math.round(box.height * 10) / 10,
    }));

  // Outline ------------------------------------------------------------------------------------------------------

  const outline = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
    .filter(isVisible)
    .map((e) => ({
      level: Number(e.getAttribute('aria-level') || e.localName.replace(/^h/, '')) || 2,
      text: e.textContent.trim().replace(/\s+/g, ' '),
    }));

  return {
    sideways,
    stickingOut: innermost.slice(0, 10).map(name),
    smallTargets,
    outline,
    mains: [...document.querySelectorAll('main, [role=main]')].filter(isVisible).length,
  };
})()
