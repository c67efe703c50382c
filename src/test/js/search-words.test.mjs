import assert from "node:assert/strict";
import test from "node:test";
import { load, run } from "./load.mjs";
import { lunrSource, SEARCH_SCRIPTS } from "./search-index.mjs";

const window = load([]);
run(lunrSource(), window, "lunr.js");
const { words, extract, asked } = load(SEARCH_SCRIPTS, { lunr: window.lunr, document: {} }).KitpressSearch;

const list = (parsed) => parsed.map(({ word, stem, partial }) => [word, stem, partial]);

test("words are trimmed, lowercased and stemmed, each stem once; stop words are dropped", () => {
  assert.deepEqual(list(words.parse("The Plans, planning & (teams) ")), [["plans", "plan", false], ["teams", "team", false]]);
});

test("the last word is partial while it is typed", () => {
  assert.deepEqual(list(words.parse("team pla")), [["team", "team", false], ["pla", "pla", true]]);
  assert.deepEqual(list(words.parse("team pla ")), [["team", "team", false], ["pla", "pla", false]]);
  assert.deepEqual(list(words.parse("plan plan")), [["plan", "plan", true]]);
});

test("a stop word alone may become another word, unless it is complete", () => {
  assert.deepEqual(list(words.parse("the")), [["the", "the", true]]);
  assert.deepEqual(words.parse("the "), []);
});

test("asterisks are spaces, missing text is no text, and long texts are cut", () => {
  assert.deepEqual(list(words.parse("*a*b ")).map(([word]) => word), ["b"]); // "a" is a stop word
  assert.deepEqual(words.parse(null), []);
  assert.deepEqual(words.parse(undefined), []);
  assert.equal(words.parse(`${"x ".repeat(600)}`).length, 1);
  assert.equal(words.parse("one1 two2 three3 four4 five5 six6 seven7 eight8 nine9").length, 8);
});

test("words that punctuation joins can be split", () => {
  const [word] = words.parse("health/safety");
  assert.equal(words.isJoined(word), true);
  assert.deepEqual(list(words.pieces(word)), [["health", "health", false], ["safety", "safeti", true]]);
  assert.equal(words.isJoined(words.parse("don't ")[0] || { word: "don't" }), false);
});

test("stems of frequent words come first, equal ones in order of the words", () => {
  const found = [["teams", 2], ["plan", 9], ["team", 3], ["area", 2], ["wild*", 9]].map(([word, weight]) => ({ word, weight }));
  assert.deepEqual(words.stems(found, 10), ["plan", "team", "area"]);
  assert.deepEqual(words.stems(found, 2), ["plan", "team"]);
});

const dictionary = (all) => ({
  words: async (prefix) => all.filter((word) => word.startsWith(prefix)).map((word) => ({ word, weight: 1 })),
});

const corrected = async (text, ...all) => (await words.correct(dictionary(all), text)).map(({ word }) => word);

test("corrections are the closest words: one edit up to five characters, two from six", async () => {
  assert.deepEqual(await corrected("plam", "plan", "plane"), ["plan"]);
  assert.deepEqual(await corrected("paln", "plan"), ["plan"]); // a swap is one edit
  assert.deepEqual(await corrected("plxx", "plan"), []);
  assert.deepEqual(await corrected("planxx", "plan"), ["plan"]);
  assert.deepEqual(await corrected("bugdet", "budget", "budgets"), ["budget"]);
  assert.deepEqual(await corrected("ab", "abc"), []);
});

test("a wrong first character is corrected, too", async () => {
  assert.deepEqual(await corrected("lpan", "plan"), ["plan"]);
  assert.deepEqual(await corrected("xudget", "budget"), ["budget"]);
});

const marked = (pieces) => pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join("");

test("an extract marks the words that have a term", () => {
  assert.equal(marked(extract("The planning of plans", ["plan"], 100)), "The [planning] of [plans]");
  assert.equal(marked(extract("<b>plan</b>", ["team"], 100)), "<b>plan</b>");
});

test("an extract of a long text starts shortly before the first match and ends at a word", () => {
  const text = `${"word ".repeat(20)}plan ${"more ".repeat(20)}`;
  const extracted = marked(extract(text, ["plan"], 40));
  assert.ok(extracted.startsWith("… word word [plan] more"), extracted);
  assert.ok(extracted.endsWith("more …"), extracted);
  assert.ok(extracted.length <= 40 + "… [] …".length, extracted);
});

test("without a match an extract is the beginning", () => {
  assert.equal(marked(extract("one two three", ["plan"], 8)), "one two …");
});

test("below two characters nothing is asked, and no more than 500", () => {
  assert.equal(asked(" a "), "");
  assert.equal(asked(" ab "), "ab");
  assert.equal(asked("x".repeat(600)).length, 500);
});
