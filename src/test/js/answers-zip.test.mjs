import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";
import { crc32, unzip } from "./unzip.mjs";

const { zip } = load(["answers/zip.js"], { TextEncoder }).KitpressAnswers;

const archive = (files) => Buffer.concat(zip(files));

test("the reader that judges the archives knows the check value of CRC-32", () => {
  assert.equal(crc32(Buffer.from("123456789")), 0xcbf43926);
});

test("files come back with their names and texts, in their order", () => {
  const files = [
    { name: "[Content_Types].xml", text: "<Types/>" },
    { name: "word/empty.xml", text: "" },
    { name: "word/Größe – 名前.xml", text: "Grüße, 世界, 🙂\n" },
  ];
  assert.deepEqual(unzip(archive(files)), files);
});

test("an archive without files is the end record alone", () => {
  assert.deepEqual([...archive([])], [0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]);
});

test("the first header is what PKWARE's APPNOTE 4.3.7 asks for, byte for byte", () => {
  assert.deepEqual([...archive([{ name: "a", text: "123456789" }]).subarray(0, 40)], [
    0x50, 0x4b, 3, 4, // signature
    20, 0, // version 2.0 can extract it
    0, 8, // names are UTF-8
    0, 0, // stored
    0, 0, 0x21, 0, // midnight, 1 January 1980
    0x26, 0x39, 0xf4, 0xcb, // CRC-32
    9, 0, 0, 0, 9, 0, 0, 0, // sizes
    1, 0, 0, 0, // length of the name, no extra field
    0x61, ...Buffer.from("123456789"),
  ]);
});

test("the same files give the same bytes", () => {
  const files = [{ name: "a", text: "b" }];
  assert.deepEqual(archive(files), archive(files));
});
