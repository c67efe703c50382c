// node lunr-index.js DOCUMENTS.json OUT.json: the whole index as lunr.js makes it.
"use strict";

const fs = require("fs");
const lunr = require("lunr");

const [, , from, to] = process.argv;
const documents = JSON.parse(fs.readFileSync(from, "utf8"));
const index = lunr(function () {
  this.ref("id");
  this.field("title", { boost: 6 });
  this.field("section", { boost: 1.5 });
  this.field("summary", { boost: 2 });
  this.field("body");
  this.field("terms", { boost: 2 });
  documents.forEach((document) => this.add(document));
});
fs.writeFileSync(to, JSON.stringify(index));
