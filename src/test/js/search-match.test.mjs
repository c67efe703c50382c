import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { match, seek } = load(["search-reader.js", "search-parts.js", "search-match.js"]).KitpressSearch;

const value = (byField, more = {}) => ({ byField, isLeftOut: false, isCounted: false, least: 0, most: 0, ...more });

/* postings: [document, value] in ascending order */
const listOf = (postings) => ({
  documents: Int32Array.from(postings, ([document]) => document),
  codes: Int32Array.from(postings, (posting, i) => i + 1),
  values: [null, ...postings.map(([, its]) => its)],
});

const termOf = (...lists) => ({ lists: lists.map(listOf), scores: new Map() });

const inTitle = value([1000, -1]);
const inBody = value([-1, 1000]);

test("seeking finds the first number that is not less, from a place on", () => {
  const sorted = Int32Array.from([1, 3, 5, 7, 9, 11, 13]);
  assert.equal(seek(sorted, 0, 0), 0);
  assert.equal(seek(sorted, 5, 0), 2);
  assert.equal(seek(sorted, 6, 0), 3);
  assert.equal(seek(sorted, 13, 2), 6);
  assert.equal(seek(sorted, 14, 0), 7);
  assert.equal(seek(sorted, 3, 4), 4);
  assert.equal(seek(new Int32Array(0), 3, 0), 0);
});

const plan = termOf([[0, inTitle], [2, inBody]], [[3, inBody]]);
const team = termOf([[2, inBody], [3, inTitle], [4, inBody]]);

test("a document matches a clause by any of its terms, in any list", () => {
  assert.deepEqual(match.matching(6, [{ terms: [plan, team] }]), [0, 2, 3, 4]);
});

test("all clauses with must have to match, unless fewer are enough", () => {
  const clauses = [{ terms: [plan], must: true }, { terms: [team], must: true }];
  assert.deepEqual(match.matching(6, clauses), [2, 3]);
  assert.deepEqual(match.matching(6, clauses, 1), [0, 2, 3, 4]);
});

test("a clause counts once for a document that has several of its terms", () => {
  const clauses = [{ terms: [plan, team], must: true }, { terms: [termOf([[0, inBody]])], must: true }];
  assert.deepEqual(match.matching(6, clauses, 2), [0]);
});

test("clauses with not exclude, also next to clauses that match", () => {
  assert.deepEqual(match.matching(6, [{ terms: [plan] }, { terms: [team], not: true }]), [0]);
});

test("if all clauses have not, all other documents match", () => {
  assert.deepEqual(match.matching(6, [{ terms: [team], not: true }]), [0, 1, 5]);
});

test("a clause with fields matches in these only", () => {
  assert.deepEqual(match.matching(6, [{ terms: [plan, team], fields: [true, false] }]), [0, 3]);
});

test("weights are the query's vector divided by its length, field by field", () => {
  const weights = match.weights([
    { term: plan, fields: [true, false], boost: 3 },
    { term: team, boost: 4 },
  ], ["title", "body"]);
  assert.deepEqual(weights.get(plan), [3 / 5, 0]);
  assert.deepEqual(weights.get(team), [4 / 5, 1]);
});

test("boosts of a term that is there twice add up", () => {
  const weights = match.weights([{ term: plan, boost: 1 }, { term: plan, boost: 2 }, { term: team, boost: 4 }], ["body"]);
  assert.deepEqual(weights.get(plan), [3 / 5]);
});

test("documents whose most is below the least of the best are hopeless", () => {
  const scores = [[0, 2, 5], [1, 10, 11], [2, 3, 12], [3, 9, 9]];
  const term = termOf(scores.map(([document, least, most]) => [document, value([-1, 1], { isCounted: true, least, most })]));
  const hopeful = (wanted) => match.hopeful([0, 1, 2, 3], new Map([[term, [1, 1]]]), 1, wanted);
  assert.deepEqual(hopeful(1), [1, 2]); // the best scores at least 10
  assert.deepEqual(hopeful(2), [1, 2, 3]); // the second best at least 9
  assert.deepEqual(hopeful(3), [0, 1, 2, 3]); // the third best at least 3
  assert.deepEqual(hopeful(4), [0, 1, 2, 3]);
  term.scores.set(2, 3); // now known exactly
  assert.deepEqual(hopeful(1), [1]);
});

test("equals of the last are hopeful, too", () => {
  const term = termOf([0, 1, 2].map((document) => [document, value([-1, 700])]));
  assert.deepEqual(match.hopeful([0, 1, 2], new Map([[term, [1, 1]]]), 1, 1), [0, 1, 2]);
});

test("more than a hundred wanted documents are chosen by the same rule", () => {
  const term = termOf(Array.from({ length: 300 }, (none, document) => [document, value([-1, document])]));
  const all = Array.from({ length: 300 }, (none, document) => document);
  assert.deepEqual(match.hopeful(all, new Map([[term, [1, 1]]]), 1, 150), all.slice(150));
  assert.deepEqual(match.hopeful(all, new Map([[term, [1, 1]]]), 1, 50), all.slice(250));
});
