import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";
import { encode } from "./search-index.mjs";

const { read } = load(["search-reader.js"]).KitpressSearch;

test("numbers are digits to the base of 70 and 23", () => {
  // The digits are U+0020 to U+007E without the quote and the backslash.
  assert.deepEqual(read.numbers(" !#g"), [0, 1, 2, 69]);
  assert.deepEqual(read.numbers("h h!~ rIhh!"), [70, 70 + 23, 92, 80 + 23 * 40, 70 + 23 * 70 + 23 * 23]);
  assert.deepEqual(read.numbers(""), []);
});

test("numbers around each change of length come back", () => {
  const numbers = [69, 70, 92, 93, 94, 70 + 23 * 69, 71 + 23 * 69, 93 + 23 * 69, 1e6, 2 ** 31, 2 ** 40 + 1];
  assert.deepEqual(read.numbers(encode(...numbers)), numbers);
});

test("words share their beginning with the word before", () => {
  assert.deepEqual(read.words({ words: " plan (%et !" }), [{ word: "plan", weight: 7 }, { word: "planet", weight: 1 }]);
  assert.deepEqual(read.words({ words: "" }), []);
});

test("a term in few documents has all its postings with scores", () => {
  // plan: number 3, in 2 documents, both in the list. Gaps 1 and 2. New values, title and body: 12 and 5; then the same.
  const terms = read.terms({ terms: " plan $##!# $-&!" }, 2);
  assert.deepEqual([...terms.keys()], ["plan"]);
  const term = terms.get("plan");
  assert.deepEqual([term.index, term.documents, term.rest], [3, 2, null]);
  const [list] = term.lists;
  assert.deepEqual([...list.documents], [1, 4]);
  assert.deepEqual([...list.codes], [1, 1]);
  assert.deepEqual(list.values, [null, { byField: [12, 5], isLeftOut: false, isCounted: false, least: 0, most: 0 }]);
});

test("a common term says where its other postings are, and terms follow each other", () => {
  const terms = read.terms({
    terms: [
      " budget ", // shares nothing with the word before
      " $!", // number 0, in 3 documents, 1 of them in the list
      "  #*", // document 0, new values, body only, 9
      "#!1.5  ", // file 2, list 1, idf 1.5, no details
      "'s ", // shares 6 units
      "!!!  !!", // number 1, in 1 document, which is document 0, title only, 1
    ].join(""),
  }, 2);
  const budget = terms.get("budget");
  assert.equal(budget.documents, 3);
  assert.deepEqual(budget.rest, { count: 2, file: 2, list: 1, details: 0 });
  assert.equal(budget.idf, 1.5);
  assert.deepEqual(budget.lists[0].values[1].byField, [-1, 9]);
  const budgets = terms.get("budgets");
  assert.deepEqual([budgets.index, budgets.documents, budgets.lists[0].values[1].byField], [1, 1, [1, -1]]);
});

test("counts come with the range of their scores, and so do values that are left out", () => {
  // Documents 0 and 1. Body counted 3 times: 10 to 15. Then nothing: 1 to 3.
  const list = read.postings("   #$+&  !#", 2, 2, 1);
  assert.deepEqual([...list.documents], [0, 1]);
  assert.deepEqual(list.values.slice(1), [
    { byField: [-1, 3], isLeftOut: false, isCounted: true, least: 10, most: 15 },
    { byField: [-1, -1], isLeftOut: true, isCounted: false, least: 1, most: 3 },
  ]);
});

test("details have the values of so many postings", () => {
  const details = read.details(" !%!", 2, 2, 1);
  assert.deepEqual([...details.codes], [1, 1]);
  assert.deepEqual(details.values[1].byField, [4, -1]);
});

const NAMES = { kinds: [["page", "Page"], ["question", "Question"]], audiences: [["a", "A"], ["b", "B"]], topics: [["t", "T"]] };

test("numbers of facets become ids", () => {
  assert.deepEqual(read.document(["d0", "a.html#q", "Who?", "Goals: Who", 5, 0, "", "Ask.", "contract\nMOA", 1, [1, 0], []], NAMES), {
    ref: "d0", url: "a.html#q", title: "Who?", section: "Goals: Who", page: "Goals", pageKind: "Page", summary: "", body: "Ask.", also: ["contract", "MOA"],
    kind: "question", kindName: "Question", audiences: ["b", "a"], topics: [],
  });
});

test("documents with equal facets share them", () => {
  const facets = read.facets({ combinations: [[0, [], [0]], [1, [0], []]], facets: "! !" }, NAMES);
  assert.deepEqual(facets.map(({ kind }) => kind), ["question", "page", "question"]);
  assert.equal(facets[0], facets[2]);
});
