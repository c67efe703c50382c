import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { values } = load(["answers/values.js"]).KitpressAnswers;

test("dates are days of the calendar, written as ISO 8601 has them", () => {
  for (const day of ["2027-02-28", "2028-02-29", "1999-12-31"]) assert.equal(values.fits("date", day), true, day);
  for (const day of ["2027-02-29", "2027-13-01", "2027-04-31", "2027-4-1", "27-04-01", "2027-04-01 ", "", "x2027-04-01"]) {
    assert.equal(values.fits("date", day), false, day);
  }
});

test("each field takes values of its own type only", () => {
  assert.equal(values.fits("ticked", true), true);
  assert.equal(values.fits("ticked", "true"), false);
  assert.equal(values.fits("answer", 5), false);
  assert.equal(values.fits("answer", null), false);
  assert.equal(values.fits("state", "finalized"), true);
  assert.equal(values.fits("state", "done"), false);
});

test("texts may be as long as their field allows", () => {
  assert.equal(values.fits("answer", "x".repeat(20000)), true);
  assert.equal(values.fits("answer", "x".repeat(20001)), false);
  assert.equal(values.fits("owner", "x".repeat(300)), true);
  assert.equal(values.fits("owner", "x".repeat(301)), false);
});

test("names that every object has are not fields", () => {
  for (const name of ["constructor", "toString", "__proto__", "color"]) assert.equal(values.fits(name, "x"), false, name);
});

test("blank values are dropped, the others come in one order", () => {
  const cleaned = values.clean({ owner: "Ana", notes: " \n", ticked: false, answer: "Yes", state: "not-yet", color: "red" });
  assert.equal(JSON.stringify(cleaned), '{"answer":"Yes","owner":"Ana","state":"not-yet"}');
  assert.deepEqual(values.clean(Object.create({ answer: "inherited" })), {});
});

test("an item counts as discussed when something is decided, not when it only has an owner or a date", () => {
  assert.equal(values.isDiscussed({ owner: "Ana", date: "2027-01-01", notes: "ask Ben" }), false);
  assert.equal(values.isDiscussed({ state: "not-yet" }), false);
  assert.equal(values.isDiscussed({ state: "under-discussion" }), true);
  assert.equal(values.isDiscussed({ ticked: true }), true);
  assert.equal(values.isDiscussed({ answer: "  " }), false);
});

test("changes to different fields are merged", () => {
  const base = { answer: "Draft", owner: "Ana" };
  assert.deepEqual(values.merge(base, { answer: "Final", owner: "Ana" }, { answer: "Draft", owner: "Ben", notes: "new" }), {
    values: { answer: "Final", owner: "Ben", notes: "new" },
    conflicts: [],
  });
});

test("the same change on both sides is no conflict", () => {
  assert.deepEqual(values.merge({}, { answer: "Yes" }, { answer: "Yes" }), { values: { answer: "Yes" }, conflicts: [] });
});

test("where both sides changed a field, mine is kept and the field is named", () => {
  assert.deepEqual(values.merge({ answer: "a", step: "s" }, { answer: "b", step: "s" }, { answer: "c", step: "s" }), {
    values: { answer: "b", step: "s" },
    conflicts: ["answer"],
  });
});

test("a value deleted here and changed there is a conflict; deleted here and unchanged there, it is gone", () => {
  assert.deepEqual(values.merge({ answer: "a" }, {}, { answer: "b" }), { values: {}, conflicts: ["answer"] });
  assert.deepEqual(values.merge({ answer: "a" }, {}, { answer: "a" }), { values: {}, conflicts: [] });
  assert.deepEqual(values.merge({ answer: "a" }, { answer: "a" }, {}), { values: {}, conflicts: [] });
});

test("versions without a common origin complete each other and conflict only where both say something", () => {
  assert.deepEqual(values.join({ answer: "mine", owner: "Ana" }, { answer: "theirs", notes: "n", owner: " " }), {
    values: { answer: "mine", notes: "n", owner: "Ana" },
    conflicts: ["answer"],
  });
  assert.deepEqual(values.join({}, { ticked: true }), { values: { ticked: true }, conflicts: [] });
});

test("keeping both writes texts one after the other, lists owners, and puts other values into the notes", () => {
  const mine = { answer: "mine", owner: "Ana", date: "2027-01-01", notes: "old note" };
  const theirs = { answer: "theirs", owner: "Ben", date: "2027-02-02" };
  const both = values.keepBoth(mine, theirs, ["answer", "owner", "date"], (field, value) => `${field} was ${value}`);
  assert.deepEqual(both, {
    answer: "mine\n\ntheirs",
    notes: "old note\n\ndate was 2027-02-02",
    owner: "Ana; Ben",
    date: "2027-01-01",
  });
});

test("keeping both never exceeds the length of a field", () => {
  const both = values.keepBoth({ owner: "a".repeat(299) }, { owner: "b".repeat(299) }, ["owner"], () => "");
  assert.equal(both.owner, `${"a".repeat(299)};`);
  assert.equal(values.fits("owner", both.owner), true);
});
