import { readFileSync } from "node:fs";
import vm from "node:vm";

const SCRIPTS = new URL("../../../themes/default/assets/js/", import.meta.url);

/**
 * Runs classic scripts of the theme, in this order, as a page would. They share this realm, so that what they return can be
 * compared with literals of the tests.
 *
 * @param names file names below the theme's `assets/js`
 * @param globals what the scripts find besides the language: `document`, `localStorage`, …; the same names are in `window`
 * @returns the page's `window`, where scripts leave what they define
 */
export function load(names, globals = {}) {
  const window = { ...globals };
  window.window = window;
  for (const name of names) {
    run(readFileSync(new URL(name, SCRIPTS), "utf8"), window, name);
  }
  return window;
}

/** Runs one more script on such a page. */
export function run(source, window, filename) {
  vm.compileFunction(source, Object.keys(window), { filename }).apply(window, Object.values(window));
}
