import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";
import { unzip } from "./unzip.mjs";

const NAMES = ["values", "dom", "labels", "zip", "styles", "docx"].map((name) => `answers/${name}.js`);
const WORDS = {
  "answers-document-title": "Answers: {0}",
  "answers-document-date": "as of {0}",
  "answers-facts-of": "Facts of {0}",
  "answers-asked": "Asked as: {0}",
  "answers-answer": "Answer",
  "answers-owner": "Owner",
  "answers-date": "Date",
  "answers-state": "State",
  "answers-state-question-not-yet": "not yet",
};

const { docx } = load(NAMES, { TextEncoder, kitpressWords: WORDS, document: { documentElement: { lang: "en-US" } } }).KitpressAnswers;

const row = (values, more = {}) => ({ form: "question", id: "q1", wording: "Who?", asked: null, values, ...more });

const parts = (rows, toolkit = { title: "My kit", edition: "2", language: "en" }) => {
  const pages = [{ title: "Goals", groups: [{ title: "Team", rows }] }];
  return new Map(unzip(Buffer.concat(docx(pages, toolkit))).map(({ name, text }) => [name, text]));
};

const documentOf = (...rows) => parts(rows).get("word/document.xml");

const unescape = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");

/* [style, text] of each paragraph. */
const paragraphs = (xml) => [...xml.matchAll(/<w:p>.*?<w:pStyle w:val="(\w+)"\/>.*?<w:t xml:space="preserve">(.*?)<\/w:t>.*?<\/w:p>/gs)]
  .map(([, style, text]) => [style, unescape(text)]);

/* Throws unless the tags of an XML file are nested and its attributes are quoted. */
const assertWellFormed = (xml, name) => {
  const open = [];
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, "");
  const rest = body.replace(/<(\/?)([\w:]+)((?: [\w:]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)(\/?)>/g, (tag, closes, element, attributes, isEmpty) => {
    if (closes) assert.equal(open.pop(), element, `${name}: ${tag}`);
    else if (!isEmpty) open.push(element);
    return "";
  });
  assert.deepEqual(open, [], name);
  assert.doesNotMatch(rest, /[<>]|&(?!(amp|lt|gt|quot);)/, name);
};

test("every part is well-formed and has a content type, and relationships lead to parts", () => {
  const files = parts([row({ answer: 'a < b & "c"', date: "2027-03-04" })]);
  files.forEach((xml, name) => assertWellFormed(xml, name));
  const types = files.get("[Content_Types].xml");
  for (const name of files.keys()) {
    assert.ok(name === "[Content_Types].xml" || name.endsWith(".rels") || types.includes(`PartName="/${name}"`), name);
  }
  const targets = (name) => [...files.get(name).matchAll(/Target="([^"]*)"/g)].map(([, target]) => target);
  assert.deepEqual(targets("_rels/.rels"), ["word/document.xml", "docProps/core.xml"]);
  for (const target of targets("_rels/.rels")) assert.ok(files.has(target), target);
  for (const target of targets("word/_rels/document.xml.rels")) assert.ok(files.has(`word/${target}`), target);
});

test("styles that the document uses are defined", () => {
  const files = parts([row({ answer: "a" }, { asked: "Who is it?" })]);
  for (const [, style] of files.get("word/document.xml").matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g)) {
    assert.ok(files.get("word/styles.xml").includes(`w:styleId="${style}"`), style);
  }
});

test("a page, its groups and questions are headings, and each line of an answer is a paragraph", () => {
  const found = paragraphs(documentOf(row({ answer: "one\ntwo\r\nthree" }, { asked: "Who is it?" })));
  assert.deepEqual(found[0], ["Title", "Answers: My kit"]);
  assert.match(found[1][1], /^2 · as of \w+ \d{1,2}, \d{4}$/);
  assert.deepEqual(found.slice(2, 10), [
    ["Heading1", "Goals"],
    ["Heading2", "Team"],
    ["Heading3", "Who?"],
    ["Note", "Asked as: Who is it?"],
    ["Label", "Answer"],
    ["Answer", "one"],
    ["Answer", "two"],
    ["Answer", "three"],
  ]);
});

test("the table has a head, and cells for the owner, the date in words, and the state", () => {
  const cells = paragraphs(documentOf(row({ owner: "Ana", date: "2027-03-04" }))).filter(([style]) => style === "TableText");
  assert.deepEqual(cells.map(([, text]) => text), ["Owner", "Date", "State", "Ana", "March 4, 2027", "not yet"]);
});

test("questions without an answer have a place for one", () => {
  const found = paragraphs(documentOf(row({})));
  assert.deepEqual(found.slice(4, 7), [["Heading3", "Who?"], ["Label", "Answer"], ["Answer", ""]]);
});

test("characters that XML cannot hold are dropped, all others come through", () => {
  const text = "a\u0000\u000b\u001f\ufffe\ud800b\t\u0085🙂𝒳 <w:t>&amp;</w:t>";
  const [, , , , , , [, answer]] = paragraphs(documentOf(row({ answer: text })));
  assert.equal(answer, "ab\t\u0085🙂𝒳 <w:t>&amp;</w:t>");
});

test("the title and the language cannot break out of their elements", () => {
  const files = parts([row({})], { title: '</dc:title>"&', edition: "", language: 'x"/><y' });
  files.forEach((xml, name) => assertWellFormed(xml, name));
});
