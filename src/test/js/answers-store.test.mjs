import assert from "node:assert/strict";
import test from "node:test";
import { Browser, STORE } from "./answers-page.mjs";

const PAGE = "planning/goals.html";
const WANTED = "kitpress-answers /kit/";

/* A window with a store, in which the reader can write. */
const open = (browser) => {
  const opened = browser.open(STORE);
  const store = new opened.answers.Store("/kit/");
  const events = [];
  store.listen((what, value) => events.push(what === "entry" ? `${what} ${value.id}` : `${what} ${value}`));
  return {
    ...opened,
    store,
    events,
    write: (id, field, value) => store.set(store.entryFor(PAGE, id, `Question ${id}`), field, value, `Question ${id}`),
    values: (id) => ({ ...store.find(PAGE, id)?.values }),
  };
};

const saving = (browser) => {
  const opened = open(browser);
  opened.store.optIn();
  return opened;
};

const stored = (browser) => Object.keys(browser.storage).sort();

test("nothing is stored before the reader wants it", () => {
  const browser = new Browser();
  const page = open(browser);
  page.write("q1", "answer", "Ana");
  page.wait();
  assert.equal(page.store.mode, "asking");
  assert.deepEqual(stored(browser), []);
  assert.equal(page.store.isAtRisk(), true);
});

test("what was written before the reader wants it is stored then, and what comes after it after a pause", () => {
  const browser = new Browser();
  const page = open(browser);
  page.write("q1", "answer", "Ana");
  page.store.optIn();
  assert.deepEqual(stored(browser), [WANTED, `${WANTED} ${PAGE}#q1`]);
  page.write("q2", "answer", "Be");
  page.write("q2", "answer", "Ben");
  assert.equal(stored(browser).length, 2);
  page.wait();
  assert.equal(JSON.parse(browser.storage.getItem(`${WANTED} ${PAGE}#q2`)).values.answer, "Ben");
  assert.equal(page.store.isAtRisk(), false);
});

test("the next window starts with what is stored, of its own toolkit only", () => {
  const browser = new Browser();
  const page = saving(browser);
  page.write("q1", "answer", "Ana");
  page.store.flush();
  browser.storage.setItem("kitpress-answers /other/ planning/goals.html#q1", page.answers.format.text(page.store.find(PAGE, "q1")));
  browser.storage.setItem(`${WANTED} junk`, "{");
  browser.storage.setItem(`${WANTED} ${PAGE}#q9`, page.answers.format.text(page.store.find(PAGE, "q1"))); // under a wrong key
  const next = open(browser);
  assert.equal(next.store.mode, "saving");
  assert.deepEqual([...next.store.entries.keys()], [`${PAGE}#q1`]);
  assert.deepEqual(next.values("q1"), { answer: "Ana" });
  assert.equal(browser.storage.getItem(`${WANTED} junk`), "{");
});

test("a blank answer is removed from the storage", () => {
  const browser = new Browser();
  const page = saving(browser);
  page.write("q1", "answer", "Ana");
  page.wait();
  page.write("q1", "answer", "");
  page.wait();
  assert.deepEqual(stored(browser), [WANTED]);
});

test("a window shows what another one writes", () => {
  const browser = new Browser();
  const [one, other] = [saving(browser), open(browser)];
  one.write("q1", "answer", "Ana");
  one.wait();
  assert.deepEqual(other.values("q1"), { answer: "Ana" });
  assert.deepEqual(other.events, ["entry q1"]);
  one.write("q1", "answer", "");
  one.wait();
  assert.deepEqual(other.values("q1"), {});
});

test("two windows that write different fields of an answer keep both", () => {
  const browser = new Browser();
  const [one, other] = [saving(browser), open(browser)];
  one.write("q1", "answer", "Ana");
  other.write("q1", "owner", "Ben");
  one.wait();
  other.wait();
  for (const page of [one, other]) assert.deepEqual(page.values("q1"), { answer: "Ana", owner: "Ben" });
  assert.deepEqual(JSON.parse(browser.storage.getItem(`${WANTED} ${PAGE}#q1`)).values, { answer: "Ana", owner: "Ben" });
});

test("two windows that write the same field keep their own until the reader chooses", () => {
  const browser = new Browser();
  const [one, other] = [saving(browser), open(browser)];
  one.write("q1", "answer", "Ana");
  other.write("q1", "answer", "Ben");
  one.wait();
  other.wait();
  const entry = other.store.find(PAGE, "q1");
  assert.deepEqual(entry.theirs, { values: { answer: "Ana" }, fields: ["answer"] });
  assert.deepEqual([one.values("q1"), other.values("q1")], [{ answer: "Ana" }, { answer: "Ben" }]);
  assert.equal(JSON.parse(browser.storage.getItem(`${WANTED} ${PAGE}#q1`)).values.answer, "Ana");
  assert.equal(other.store.isAtRisk(), true);
  other.store.resolve(entry, { answer: "Ben" });
  assert.deepEqual([one.values("q1"), other.values("q1")], [{ answer: "Ben" }, { answer: "Ben" }]);
  assert.equal(other.store.isAtRisk(), false);
});

test("deleting everything deletes it in the other windows, too", () => {
  const browser = new Browser();
  const [one, other] = [saving(browser), open(browser)];
  one.write("q1", "answer", "Ana");
  one.wait();
  one.store.erase();
  assert.deepEqual(stored(browser), []);
  assert.deepEqual([one.values("q1"), other.values("q1")], [{}, {}]);
  assert.deepEqual([one.store.mode, other.store.mode], ["asking", "asking"]);
  assert.equal(one.events.pop(), "erased false");
  assert.ok(other.events.includes("erased true"), other.events.join());
});

test("if the browser clears the storage, the answers stay on the page and are unsaved", () => {
  const browser = new Browser();
  const page = saving(browser);
  page.write("q1", "answer", "Ana");
  page.wait();
  browser.clear();
  page.fire("storage", { key: null, newValue: null });
  assert.equal(page.store.mode, "gone");
  assert.deepEqual(page.values("q1"), { answer: "Ana" });
  assert.equal(page.store.isAtRisk(), true);
  page.store.optIn();
  assert.deepEqual(stored(browser), [WANTED, `${WANTED} ${PAGE}#q1`]);
});

test("when the storage is full, it is tried again with the next change", () => {
  const browser = new Browser();
  const page = saving(browser);
  browser.full = true;
  page.write("q1", "answer", "Ana");
  page.wait();
  assert.equal(page.store.mode, "full");
  assert.equal(page.store.isAtRisk(), true);
  browser.full = false;
  page.write("q1", "answer", "Ana B.");
  page.wait();
  assert.equal(page.store.mode, "saving");
});

test("a browser that forbids storage is no failure of the page", () => {
  const forbidden = {
    get localStorage() {
      throw Object.assign(new Error("denied"), { name: "SecurityError" });
    },
  };
  const { answers, window } = new Browser().open(STORE);
  Object.defineProperty(window, "localStorage", Object.getOwnPropertyDescriptor(forbidden, "localStorage"));
  const store = new answers.Store("/kit/");
  assert.equal(store.mode, "blocked");
  store.put(store.entryFor(PAGE, "q1", "Who?"), { answer: "Ana" }, "Who?");
  assert.equal(store.written().length, 1);
});

test("a window in which the reader declined goes on not to save when another one saves", () => {
  const browser = new Browser();
  const [one, other] = [open(browser), open(browser)];
  other.store.decline();
  one.store.optIn();
  assert.deepEqual([one.store.mode, other.store.mode], ["saving", "declined"]);
});

test("answers follow a page that has moved, unless the new page has other answers", () => {
  const page = saving(new Browser());
  page.store.put(page.store.entryFor("old.html", "q1", "Who?"), { answer: "Ana" }, "Who?");
  page.store.put(page.store.entryFor("old.html", "q2", "When?"), { answer: "May" }, "When?");
  page.store.put(page.store.entryFor(PAGE, "q2", "When?"), { answer: "June" }, "When?");
  page.store.move("old.html", PAGE);
  assert.deepEqual(page.values("q1"), { answer: "Ana" });
  assert.deepEqual(page.values("q2"), { answer: "June" });
  assert.deepEqual(page.store.written().map(({ page: path, id }) => `${path}#${id}`).sort(), ["old.html#q2", `${PAGE}#q1`, `${PAGE}#q2`]);
});

test("an answer keeps the question as it was worded when it was begun", () => {
  const page = saving(new Browser());
  const entry = page.store.entryFor(PAGE, "q1", "Old words?");
  page.store.set(entry, "answer", "Ana", "Old words?");
  page.store.set(entry, "owner", "Ben", "New words?");
  assert.equal(entry.question, "Old words?");
});
