import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { load } from "./load.mjs";
import { unzip } from "./unzip.mjs";

/* What readers get as a Word document and as a table has no word that is neither from the words file nor content. All words
   are replaced with marks here, and so is the content, so that anything else is a word of the scripts' own. */

const WORDS_FILE = new URL("../../../themes/default/words/en.yaml", import.meta.url);
const keys = [...readFileSync(WORDS_FILE, "utf8").matchAll(/^(answers-[\w-]+|progress-(?:not-yet|under-discussion|finalized)): (.*)$/gm)];
/* The stages of a checklist have other names in the scripts, as ScriptAssets writes them. */
const kitpressWords = Object.fromEntries(keys.map(([, key, text], index) =>
  [key.replace(/^progress-/, "answers-state-progress-"), `Zqk${index}z${(text.match(/\{\d\}/g) || []).map((placeholder) => ` ${placeholder}`).join("")}`]));

/* Dates are written by the browser, in the language of the page. */
const DATE = /\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/g;

const foreign = (text) => text.replace(DATE, "").replace(/Zq[kc]\d+z/g, "").match(/\p{L}+/gu) || [];

const SCRIPTS = ["values", "dom", "labels", "rows", "csv", "zip", "styles", "docx"].map((name) => `answers/${name}.js`);
const ENTRIES = [];
const FORMS = ["question", "tick", "rubric", "progress"];

const pages = FORMS.map((form, at) => ({
  path: `${at}.html`, title: `Zqc${at}z`, form, aliases: [], fields: ["Zqc90z"], groups: [{ title: "Zqc91z", items: [["1", "Zqc92z"], ["2", "Zqc93z"]] }],
}));
for (const { path } of [...pages, { path: "gone.html" }]) {
  const values = { answer: "Zqc1z", step: "Zqc2z", level: "Zqc3z", ticked: true, notes: "Zqc4z", owner: "Zqc5z", date: "2027-03-04", state: "finalized" };
  for (const id of ["1", "~Zqc90z", "9"]) ENTRIES.push({ page: path, id, question: "Zqc7z", values, changed: "2027-01-02T03:04:05.000Z" });
}

const { KitpressAnswers: answers } = load(SCRIPTS, {
  TextEncoder, kitpressWords, kitpressItems: { pages }, document: { documentElement: { lang: "en" } },
});
const rows = answers.rows.pages({ written: () => ENTRIES });

const unescape = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");

test("there are words, and a word that is not marked is found", () => {
  assert.ok(keys.length > 100);
  assert.deepEqual(foreign("Zqk1z, Fresh Zqc2z March 4, 2027"), ["Fresh"]);
});

test("a Word document shows only words that are given", () => {
  const files = new Map(unzip(Buffer.concat(answers.docx(rows, { title: "Zqc80z", edition: "Zqc81z", language: "en" })))
    .map(({ name, text }) => [name, text]));
  const found = (name, pattern) => [...files.get(name).matchAll(pattern)].map(([, text]) => unescape(text));
  const shown = [
    ...found("word/document.xml", /<w:t [^>]*>([^<]*)<\/w:t>/g),
    ...found("word/document.xml", /<w:tblCaption w:val="([^"]*)"/g),
    ...found("docProps/core.xml", /<dc:title>([^<]*)</g),
    ...found("word/footer1.xml", /<w:t>([^<]*)<\/w:t>/g),
  ];
  assert.ok(shown.length > 100, `${shown.length} texts`);
  assert.deepEqual(shown.filter((text) => foreign(text).length), []);
});

test("the styles of a Word document have given names, except those that Word has and translates itself", () => {
  const [styles] = unzip(Buffer.concat(answers.docx(rows, { title: "Zqc80z", edition: "", language: "en" })))
    .filter(({ name }) => name === "word/styles.xml");
  const names = [...styles.text.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name);
  assert.deepEqual(names.filter((name) => foreign(name).length),
    ["Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "footer"]);
});

test("a table shows only words that are given", () => {
  const cells = answers.csv(rows).replace(/"/g, "").split(/[,\r\n]+/)
    .map((cell) => cell.replace(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, "").replace(/^(\w+\.html)?#.*$/, ""));
  assert.ok(cells.length > 100, `${cells.length} cells`);
  assert.deepEqual(cells.filter((cell) => foreign(cell).length), []);
});
