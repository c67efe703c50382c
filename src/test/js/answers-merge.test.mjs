import assert from "node:assert/strict";
import test from "node:test";
import { Browser, STORE } from "./answers-page.mjs";

const SCRIPTS = [...STORE, ...["dom", "labels", "rows", "choose", "merge"].map((name) => `answers/${name}.js`)];
const PAGE = "planning/goals.html";

const ITEMS = {
  pages: [{
    path: PAGE, title: "Goals", form: "question", aliases: ["goals.html"], fields: ["Team"],
    groups: [{ title: "First", items: [["q1", "Who?"], ["q2", "When?"]] }],
  }],
};

/* A page with answers, and what mergeFile reports. choice stands for the dialog: it gets the conflicting steps. */
const open = (mine, choice = () => assert.fail("there is nothing to choose")) => {
  const { answers } = new Browser().open(SCRIPTS, { kitpressItems: ITEMS });
  const store = new answers.Store("/kit/");
  store.optIn();
  for (const [id, values] of Object.entries(mine)) store.put(store.entryFor(PAGE, id, `Question ${id}`), values, `Question ${id}`);
  const reports = [];
  const panel = { store, data: { title: "Kit" }, report: (...lines) => reports.push(lines) };
  answers.choose = async (steps) => choice(steps);
  return {
    answers,
    reports,
    merge: (entries, title = "Kit") => answers.mergeFile(panel, { title, entries }),
    values: (id, page = PAGE) => ({ ...store.find(page, id)?.values }),
    question: (id) => store.find(PAGE, id).question,
  };
};

const entry = (id, values, more = {}) => ({ page: PAGE, id, question: `File's ${id}`, values, changed: "", ...more });

test("new answers are added with the file's wording of the question", async () => {
  const page = open({});
  await page.merge([entry("q1", { answer: "Ana" })]);
  assert.deepEqual(page.values("q1"), { answer: "Ana" });
  assert.equal(page.question("q1"), "File's q1");
  assert.deepEqual(page.reports, [["opened-added"]]);
});

test("blank fields are completed, and answers that are the same are counted as such", async () => {
  const page = open({ q1: { answer: "Ana" }, q2: { answer: "May" } });
  await page.merge([entry("q1", { answer: "Ana", owner: "Ben" }), entry("q2", { answer: "May" })]);
  assert.deepEqual(page.values("q1"), { answer: "Ana", owner: "Ben" });
  assert.equal(page.question("q1"), "Question q1");
  assert.deepEqual(page.reports, [["opened-completed", "opened-same"]]);
});

test("conflicts are put to the reader, and nothing changes before", async () => {
  let seen = null;
  const page = open({ q1: { answer: "mine" } }, (steps) => {
    seen = [steps.map(({ conflicts }) => conflicts), page.values("q1"), page.values("q2")];
    steps[0].values = { answer: "chosen" };
    return true;
  });
  await page.merge([entry("q2", { answer: "new" }), entry("q1", { answer: "theirs" })]);
  assert.deepEqual(seen, [[["answer"]], { answer: "mine" }, {}]);
  assert.deepEqual([page.values("q1"), page.values("q2")], [{ answer: "chosen" }, { answer: "new" }]);
  assert.deepEqual(page.reports, [["opened-added", "opened-completed", "opened-chosen"]]);
});

test("when the reader does not choose, nothing changes", async () => {
  const page = open({ q1: { answer: "mine" } }, () => false);
  await page.merge([entry("q2", { answer: "new" }), entry("q1", { answer: "theirs" })]);
  assert.deepEqual([page.values("q1"), page.values("q2")], [{ answer: "mine" }, {}]);
  assert.deepEqual(page.reports, [["file-nothing"]]);
});

test("answers of a page that has moved go to its new address", async () => {
  const page = open({});
  await page.merge([entry("q1", { answer: "Ana" }, { page: "goals.html" })]);
  assert.deepEqual(page.values("q1"), { answer: "Ana" });
});

test("answers to questions that the toolkit no longer has are kept", async () => {
  const page = open({});
  await page.merge([entry("gone", { answer: "Ana" }, { page: "gone.html" })]);
  assert.deepEqual(page.values("gone", "gone.html"), { answer: "Ana" });
});

test("a file of another toolkit is refused if it answers nothing that this one asks", async () => {
  const page = open({});
  const foreign = [entry("x", { answer: "Ana" }, { page: "x.html" })];
  await assert.rejects(page.merge(foreign, "Other"), (error) => error instanceof page.answers.format.FormatError
    && error.key === "file-other-toolkit" && error.value === "Other");
  await page.merge([...foreign, entry("q2", { answer: "May" })], "Kit, renamed");
  assert.deepEqual(page.values("q2"), { answer: "May" });
});

test("a field at the head of a form is known by its label", async () => {
  const page = open({});
  await page.merge([entry("~Team", { answer: "Blue" })], "Other");
  assert.deepEqual(page.values("~Team"), { answer: "Blue" });
});

test("a file without answers says so", async () => {
  const page = open({});
  await page.merge([]);
  assert.deepEqual(page.reports, [["opened-empty"]]);
});
