import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { load, run } from "./load.mjs";

export const SEARCH_SCRIPTS = readFileSync(new URL("../../../themes/default/assets/js/search.list", import.meta.url), "utf8")
  .split("\n").filter((line) => line.endsWith(".js"));

/** A script that defines window.lunr. Maven's tests name lunr's file; otherwise it comes from node_modules. */
export const lunrSource = () => {
  const source = readFileSync(process.env.KITPRESS_LUNR || createRequire(import.meta.url).resolve("lunr/lunr.js"), "utf8");
  return `const exports = {}, module = { exports };\n${source}\nwindow.lunr = module.exports;`;
};

const DIGITS = Array.from({ length: 95 }, (none, i) => String.fromCharCode(32 + i)).filter((each) => each !== '"' && each !== "\\");

/** Numbers as docs/search-format.md writes them. */
export const encode = (...numbers) => numbers.map((number) => {
  if (number < 70) return DIGITS[number];
  const digit = 70 + (number - 70) % 23;
  return DIGITS[digit] + encode((number - digit) / 23);
}).join("");

/** A page with the search scripts, whose script elements load the given files, by path: objects, or source texts. */
export const searchPage = (files, globals = {}) => {
  const loaded = [];
  const document = {
    currentScript: null,
    createElement: () => ({ remove() {} }),
    head: {
      append(script) {
        loaded.push(script.src);
        if (!(script.src in files)) {
          queueMicrotask(script.onerror);
          return;
        }
        const file = files[script.src];
        document.currentScript = script;
        if (typeof file === "string") run(file, window, script.src);
        else window.KitpressSearch.add(structuredClone(file));
        document.currentScript = null;
        queueMicrotask(script.onload);
      },
    },
  };
  const window = load(SEARCH_SCRIPTS, { document, setTimeout, clearTimeout, ...globals });
  return { search: window.KitpressSearch, files, loaded };
};
