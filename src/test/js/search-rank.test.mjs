import assert from "node:assert/strict";
import test from "node:test";
import { encode, lunrSource, searchPage } from "./search-index.mjs";

/*
 * Four documents. "plan" is in the bodies of the first three: in document 1 it scores 2, the others have counts. Document 0 is
 * as long as the average, so its score is the idf, 1.5; document 2 is three times as long, which makes 1.5 · 2.2 · 1 /
 * (1.2 · (0.25 + 0.75 · 3) + 1) = 0.825. "team" is in the title of document 3 and scores 4 there. All boosts are 1.
 */
const word = (text) => `${encode(0)}${text} `;
const PLAN = [word("plan"), encode(0, 3, 1), encode(1, 0, 2, 2000), encode(0, 0), "1.5 ", encode(0)].join("");
const TEAM = [word("team"), encode(1, 1, 1), encode(3, 0, 1, 4000)].join("");
const hash = "0123456789";

const files = () => ({
  "search/start.js": {
    format: 3,
    lunr: `lunr.${hash}.js`,
    fields: ["title", "body"],
    terms: { first: ["", "t"], hash },
    words: { first: [""], hash },
    postings: { hash },
    details: { count: 10, hash },
    documents: { counts: encode(3, 1), hash },
    facets: { kinds: [["page", "Page"], ["question", "Question"]], audiences: [], topics: [["training", "Training"]], count: 10, hash },
    lengths: { field: 1, average: 10, boost: 1, boosts: [1], count: 10, hash },
  },
  [`search/parts/lunr.${hash}.js`]: lunrSource(),
  [`search/parts/terms-0.${hash}.js`]: { terms: PLAN },
  [`search/parts/terms-1.${hash}.js`]: { terms: TEAM },
  // Documents 0 and 2 have the same value: one count, which scores between 825 and 1500.
  [`search/parts/postings-0.${hash}.js`]: { lists: [encode(0, 1, 0, 2, 1, 825, 675, 1)] },
  [`search/parts/lengths-0.${hash}.js`]: { lengths: encode(10, 10, 30, 5) },
  [`search/parts/words-0.${hash}.js`]: { words: word("plan") + encode(8) + word("team") + encode(4) },
  [`search/parts/documents-0.${hash}.js`]: {
    documents: [0, 1, 2].map((i) => [`d${i}`, `page-${i}.html`, `Page ${i}`, "Section", 0, 0, "", "A plan", "", 0, [], []]),
  },
  [`search/parts/documents-1.${hash}.js`]: { documents: [["d3", "page-3.html#q", "Team", "Section: Top", 7, 1, "", "", "", 1, [], [0]]] },
  [`search/parts/facets-0.${hash}.js`]: { combinations: [[0, [], []], [1, [], [0]]], facets: encode(0, 0, 0, 1) },
});

const ask = async (text, options) => searchPage(files()).search.open("search/start.js").query(text, options);

const scores = ({ results }) => results.map(({ ref, score }) => [ref, Number(score.toFixed(6))]);

test("documents come in the order of their scores, which are lunr's", async () => {
  const answer = await ask("plan ");
  assert.deepEqual(scores(answer), [["d1", 2], ["d0", 1.5], ["d2", 0.825]]);
  assert.equal(answer.total, 3);
  assert.deepEqual(answer.terms, ["plan"]);
});

test("a result has what is shown of it", async () => {
  const [result] = (await ask("team ")).results;
  assert.deepEqual({ ...result, score: 4 }, {
    ref: "d3", url: "page-3.html#q", title: "Team", section: "Section: Top", page: "Section", pageKind: "Question", summary: "", body: "", also: [], kind: "question",
    kindName: "Question", audiences: [], topics: ["training"], score: 4, terms: ["team"],
  });
});

test("one best document of a plain word needs no more than the first postings", async () => {
  const { search, loaded } = searchPage(files());
  const answer = await search.open("search/start.js").query("plan ", { limit: 1 });
  assert.deepEqual([scores(answer), answer.total], [[["d1", 2]], 3]);
  assert.deepEqual(loaded.filter((path) => /postings|lengths/.test(path)), []);
});

test("without a document that has all words, those that have most of them come", async () => {
  const answer = await ask("plan team ");
  // lunr divides by the length of the query's vector, the square root of 2.
  assert.deepEqual(scores(answer), [4, 2, 1.5, 0.825].map((score, i) => [["d3", "d1", "d0", "d2"][i], Number((score / Math.SQRT2).toFixed(6))]));
  assert.deepEqual(answer.stages.map(({ least, all }) => [least, all]), [[2, true], [1, false]]);
});

test("the beginning of the last word is completed while it is typed", async () => {
  assert.deepEqual((await ask("te")).results.map(({ ref }) => ref), ["d3"]);
  assert.deepEqual((await ask("te ")).results, []);
});

test("an unknown word is corrected to the most similar one", async () => {
  const answer = await ask("tema ");
  assert.deepEqual(answer.corrections, [{ from: "tema", to: "team" }]);
  assert.deepEqual(answer.results.map(({ ref }) => ref), ["d3"]);
  assert.deepEqual((await ask("zzzz ")).corrections, []);
});

test("operators of lunr's language count", async () => {
  assert.deepEqual(scores(await ask("title:team")), [["d3", 4]]);
  assert.deepEqual((await ask("body:team")).total, 1); // finds nothing as lunr's language, so it is plain words after all
  assert.deepEqual((await ask("-plan ")).results.map(({ ref }) => ref), ["d3"]);
  assert.deepEqual((await ask("pla* team^3 ")).results.map(({ ref }) => ref), ["d3", "d1", "d0", "d2"]);
});

test("filters leave documents out, and counts say what each filter would leave", async () => {
  const answer = await ask("plan team ", { filters: { kinds: ["question"], audiences: [], topics: [] } });
  assert.deepEqual(answer.results.map(({ ref }) => ref), ["d3"]);
  assert.deepEqual(answer.filters, ["Question"]);
  const facets = await answer.facets();
  assert.deepEqual(facets.kinds, [{ id: "page", name: "Page", count: 3 }, { id: "question", name: "Question", count: 1 }]);
  assert.deepEqual(facets.topics, [{ id: "training", name: "Training", count: 1 }]);
});

test("a part that cannot be loaded is reported, and loaded by the next query", async () => {
  const page = searchPage(files());
  const path = `search/parts/terms-1.${hash}.js`;
  const part = page.files[path];
  delete page.files[path];
  const index = page.search.open("search/start.js");
  await assert.rejects(index.query("team "), new Error(`cannot load ${path}`));
  page.files[path] = part;
  assert.equal((await index.query("team ")).total, 1);
});
