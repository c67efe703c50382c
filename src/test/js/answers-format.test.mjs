import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { format } = load(["answers/values.js", "answers/format.js"]).KitpressAnswers;

const answer = (more = {}) => ({ page: "planning/goals.html", id: "q1", question: "Who?", values: { answer: "Ana" }, ...more });

const file = (answers, more = {}) => JSON.stringify({ format: "kitpress-answers", version: 1, answers, ...more });

const faultOf = (source) => {
  try {
    format.read(source);
  } catch (fault) {
    assert.ok(fault instanceof format.FormatError, String(fault));
    return fault.value === undefined ? fault.key : [fault.key, fault.value];
  }
  return null;
};

test("a file that was written is read back, without what says nothing", () => {
  const entries = [
    { ...answer(), values: { answer: "Ana", notes: " " }, changed: "2027-01-02T03:04:05.000Z", raw: "not in the file" },
    { ...answer({ id: "q2" }), values: { ticked: false }, changed: "" },
  ];
  const text = format.file(entries, { title: "My toolkit", edition: "2", language: "en" });
  assert.deepEqual(format.read(text), {
    title: "My toolkit",
    entries: [{ ...answer(), changed: "2027-01-02T03:04:05.000Z" }],
  });
});

test("a byte order mark, as editors on Windows write it, does no harm", () => {
  assert.equal(format.read(`\uFEFF${file([answer()])}`).entries.length, 1);
});

test("other files are refused, each for its reason", () => {
  assert.equal(faultOf("page,group\r\n"), "file-not-json");
  assert.equal(faultOf("[]"), "file-foreign");
  assert.equal(faultOf("null"), "file-foreign");
  assert.equal(faultOf('{"format":"something-else","version":1,"answers":[]}'), "file-foreign");
  assert.equal(faultOf(file([], { version: 0 })), "file-foreign");
  assert.equal(faultOf(file([], { version: "1" })), "file-foreign");
  assert.equal(faultOf(file([], { version: 2 })), "file-newer");
  assert.equal(faultOf(file({})), "file-foreign");
  assert.equal(faultOf(file(new Array(5001).fill(answer()))), "file-too-large");
});

test("one bad answer spoils the file, and its number is told, counted from 1", () => {
  for (const bad of [null, [], {}, answer({ page: "" }), answer({ id: 5 }), answer({ values: [] }), answer({ question: undefined }),
    answer({ values: { date: "soon" } }), answer({ values: { answer: "x".repeat(20001) } }), answer({ page: "x".repeat(501) })]) {
    assert.deepEqual(faultOf(file([answer(), bad])), ["file-bad-answer", 2], JSON.stringify(bad).slice(0, 80));
  }
});

test("unknown fields are ignored, and a field named __proto__ changes no object", () => {
  const read = format.read(`{"format":"kitpress-answers","version":1,"answers":[{"page":"p","id":"i","question":"",
    "values":{"answer":"a","color":"red","__proto__":{"owner":"Eve"}}}]}`);
  assert.deepEqual(read.entries, [{ page: "p", id: "i", question: "", values: { answer: "a" }, changed: "" }]);
  assert.equal({}.owner, undefined);
});

test("of two answers to one question the later one counts", () => {
  const read = format.read(file([answer(), answer({ values: { answer: "Ben" } })]));
  assert.deepEqual(read.entries.map((entry) => entry.values.answer), ["Ben"]);
});

test("what another program left in the storage is no answer", () => {
  for (const raw of ["", "{", "7", '"text"', '{"page":"p"}']) assert.equal(format.entry(raw), null, raw);
  const stored = format.text({ ...answer(), changed: "2027-01-02", raw: "x" });
  assert.deepEqual(format.entry(stored), { ...answer(), changed: "2027-01-02" });
});
