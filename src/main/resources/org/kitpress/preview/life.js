// Ties what the page's scripts set up to the life of the page: listeners, timers, observers, and what they put into the
// window. So it can be ended without leaving the document. Otherwise they notice nothing of it. The last of the preview's
// scripts, since what those set up goes on.
((preview) => {
  "use strict";

  if (!AbortSignal.any) return; // an old browser loads pages again

  let life = new AbortController();
  let made = [];
  let isHeld = false;
  const observers = new Set();
  const listen = EventTarget.prototype.addEventListener;
  const stop = window.clearInterval;

  EventTarget.prototype.addEventListener = function addEventListener(type, listener) {
    const options = arguments[2];
    const given = Object(options) === options ? options : { capture: Boolean(options) };
    const { capture, once, passive, signal } = given;
    // What is wrong is refused in the browser's own words.
    if (arguments.length < 2 || (signal !== undefined && !(signal instanceof AbortSignal))) {
      return Reflect.apply(listen, this, arguments);
    }
    const ends = signal ? AbortSignal.any([signal, life.signal]) : life.signal;
    return Reflect.apply(listen, this, [type, listener, { capture, once, passive, signal: ends }]);
  };

  // A timer of a life that has ended does nothing, and is not set again.
  for (const name of ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback"]) {
    const set = window[name];
    if (!set) continue;
    window[name] = { [name](callback, ...rest) {
      const mine = life;
      const tied = typeof callback !== "function" ? callback : function (...values) {
        if (mine === life) return Reflect.apply(callback, this, values);
        if (name === "setInterval") stop(id);
        return undefined;
      };
      const id = Reflect.apply(set, this, [tied, ...rest]);
      return id;
    } }[name];
  }

  for (const name of ["IntersectionObserver", "MutationObserver", "PerformanceObserver", "ResizeObserver"]) {
    const prototype = window[name]?.prototype;
    if (!prototype) continue;
    const { observe } = prototype;
    prototype.observe = function () {
      observers.add(this);
      return Reflect.apply(observe, this, arguments);
    };
  }

  // Whoever opens one of these goes on hearing from it; such a page is loaded again.
  for (const name of ["BroadcastChannel", "EventSource", "SharedWorker", "WebSocket", "Worker"]) {
    if (!window[name]) continue; // not every browser has all of them
    window[name] = new Proxy(window[name], {
      construct(target, values, made) {
        isHeld = true;
        return Reflect.construct(target, values, made);
      },
    });
  }

  const silence = (target) => {
    for (const name in target) if (name.startsWith("on") && typeof target[name] === "function") target[name] = null;
  };

  // Names that the page's scripts put into the window as they start; what comes later may be somebody else's.
  let before = new Set(Object.getOwnPropertyNames(window));
  const note = () => { made = Object.getOwnPropertyNames(window).filter((name) => !before.has(name)); };
  listen.call(document, "DOMContentLoaded", note, { once: true });

  preview.life = {
    canEnd: () => !isHeld && made.every((name) => Object.getOwnPropertyDescriptor(window, name)?.configurable !== false),

    // The scripts are told that the page goes, as a browser would tell them, and may save what is being written.
    end: () => {
      window.dispatchEvent(new PageTransitionEvent("pagehide"));
      life.abort();
      life = new AbortController();
      observers.forEach((observer) => observer.disconnect());
      observers.clear();
      [window, document, document.documentElement, document.body].forEach(silence);
      made.forEach((name) => delete window[name]);
      before = new Set(Object.getOwnPropertyNames(window));
    },

    // The scripts have run again.
    begin: note,
  };
})(window.kitpressPreview);
