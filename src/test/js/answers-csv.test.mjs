import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { load } from "./load.mjs";

const WORDS = {
  "answers-column-page": "Page",
  "answers-column-group": "Group",
  "answers-column-question": "Question",
  "answers-column-asked": "Asked as",
  "answers-answer": "Answer",
  "answers-step": "Next step",
  "answers-level": "Level",
  "answers-ticked": "Done",
  "answers-notes": "Notes",
  "answers-owner": "Owner",
  "answers-date": "Date",
  "answers-state": "State",
  "answers-column-changed": "Changed",
  "answers-column-key": "Key",
  "answers-ticked-yes": "yes",
  "answers-state-question-finalized": "Finalized",
};

const { csv } = load(["answers/values.js", "answers/dom.js", "answers/labels.js", "answers/rows.js", "answers/csv.js"], {
  kitpressWords: WORDS,
  document: { documentElement: { lang: "en" } },
}).KitpressAnswers;

const HEAD = "Page,Group,Question,Asked as,Answer,Next step,Level,Done,Notes,Owner,Date,State,Changed,Key\r\n";

const row = (values, more = {}) => ({
  path: "planning/goals.html", form: "question", page: "Goals", group: "Team", id: "q1", wording: "Who?", asked: null, values,
  changed: "2027-01-02T03:04:05.000Z", ...more,
});

const table = (...rows) => csv([{ path: "planning/goals.html", title: "Goals", groups: [{ title: "Team", rows }] }]);

const answerCell = (text) => {
  const start = "Goals,Team,Who?,,";
  const line = table(row({ answer: text })).slice(`\uFEFF${HEAD}`.length);
  assert.ok(line.startsWith(start), line);
  return line.slice(start.length, line.indexOf(",,,,,,,,2027"));
};

test("a table begins with a byte order mark and the names of its columns, and each line ends with CR LF", () => {
  assert.equal(csv([]), `\uFEFF${HEAD}`);
});

test("every value has its column", () => {
  const values = { answer: "Ana", step: "Call", level: "2", ticked: true, notes: "n", owner: "Ben", date: "2027-03-04", state: "finalized" };
  assert.equal(table(row(values, { asked: "Who is it?" })), `\uFEFF${HEAD}Goals,Team,Who?,Who is it?,`
    + "Ana,Call,2,yes,n,Ben,2027-03-04,Finalized,2027-01-02T03:04:05.000Z,planning/goals.html#q1\r\n");
});

test("rows without an answer are left out", () => {
  assert.equal(table(row({}), row({ notes: " " })), `\uFEFF${HEAD}`);
});

test("an answer to a page that is gone has a key without a path", () => {
  assert.ok(table(row({ answer: "a" }, { path: null })).endsWith(",#q1\r\n"));
});

/* The examples that the tables of work plans are tested with, too. */
test("cells are quoted and kept from being formulas as in the examples", () => {
  const examples = JSON.parse(readFileSync(new URL("../resources/csv/cells.json", import.meta.url), "utf8"));
  assert.ok(examples.length > 30);
  for (const [text, cell] of examples.filter(([each]) => each.trim())) assert.equal(answerCell(text), cell);
});
