// Decodes the parts of a search index; see docs/search-format.md. The first of the search scripts.
window.KitpressSearch = {};

((search) => {
  "use strict";

  // Reads numbers and words from a string, one after the other.
  class Reader {
    constructor(text) {
      this.text = text;
      this.at = 0;
    }

    hasMore() {
      return this.at < this.text.length;
    }

    number() {
      let number = 0;
      let factor = 1;
      for (;;) {
        const unit = this.text.charCodeAt(this.at);
        const digit = unit - 32 - (unit > 34 ? 1 : 0) - (unit > 92 ? 1 : 0);
        this.at += 1;
        number += factor * digit;
        if (!(digit >= 70)) return number;
        factor *= 23;
      }
    }

    numbers() {
      const numbers = [];
      while (this.hasMore()) numbers.push(this.number());
      return numbers;
    }

    word(previous) {
      const shared = this.number();
      return previous.slice(0, shared) + this.token();
    }

    token() {
      const end = this.text.indexOf(" ", this.at);
      const token = this.text.slice(this.at, end);
      this.at = end + 1;
      return token;
    }

    // What several postings of a list can have in common: a number for each field, or -1 where the field lacks the term.
    // These are scores in thousandths. In a list with counts, that of the main field is how often the term occurs, and its
    // score is between least and most. If no field has a number, the values are left out, and the sum of the scores is
    // between least and most.
    value(fields, main) {
      const mask = this.number();
      const byField = [];
      for (let field = 0; field < fields; field++) byField.push((mask >> field) & 1 ? this.number() : -1);
      const value = { byField, isLeftOut: mask === 0, isCounted: main >= 0 && byField[main] >= 0, least: 0, most: 0 };
      if (value.isLeftOut || value.isCounted) {
        value.least = this.number();
        value.most = value.least + this.number();
      }
      return value;
    }

    // A list of postings in the order of their documents: the document of each, and the number of its value. main is the
    // field that has counts instead of scores, or -1.
    postings(count, fields, main) {
      const list = { documents: new Int32Array(count), codes: new Int32Array(count), values: [null] };
      let document = -1;
      for (let i = 0; i < count; i++) {
        document += this.number() + 1;
        list.documents[i] = document;
      }
      this.codes(list, fields, main);
      return list;
    }

    codes(list, fields, main) {
      for (let i = 0; i < list.codes.length; i++) {
        list.codes[i] = this.number() || list.values.push(this.value(fields, main)) - 1;
      }
    }

    term(term, fields) {
      const [index, documents, first] = [this.number(), this.number(), this.number()];
      const found = { term, index, documents, lists: [this.postings(first, fields, -1)], rest: null, scores: new Map() };
      if (first < documents) {
        found.rest = { count: documents - first, file: this.number(), list: this.number() };
        found.idf = Number(this.token());
        found.rest.details = this.number(); // 0 if nothing is left out
      }
      return found;
    }
  }

  const numbers = (text) => new Reader(text).numbers();

  const postings = (text, count, fields, main) => new Reader(text).postings(count, fields, main);

  // The values that a list leaves out, for some of its postings.
  const details = (text, count, fields, main) => {
    const list = { codes: new Int32Array(count), values: [null] };
    new Reader(text).codes(list, fields, main);
    return list;
  };

  // The terms of a part, by term.
  const terms = (part, fields) => {
    const found = new Map();
    const reader = new Reader(part.terms);
    for (let word = ""; reader.hasMore();) {
      word = reader.word(word);
      found.set(word, reader.term(word, fields));
    }
    return found;
  };

  const words = (part) => {
    const found = [];
    const reader = new Reader(part.words);
    for (let word = ""; reader.hasMore();) {
      word = reader.word(word);
      found.push({ word, weight: reader.number() });
    }
    return found;
  };

  // Ids for the numbers of a kind, of audiences and of topics. names has [id, name] by number for each of the groups.
  const facetsOf = ([kind, audiences, topics], names) => {
    const idsOf = (group, list) => list.map((number) => names[group][number][0]);
    const [id, kindName] = names.kinds[kind];
    return { kind: id, kindName, audiences: idsOf("audiences", audiences), topics: idsOf("topics", topics) };
  };

  // page is the title of the document's page, or empty if it is a page; pageKind is the name of that page's kind.
  const documentOf = ([ref, url, title, section, length, pageKind, summary, body, also, ...numbersOfFacets], names) => ({
    ref, url, title, section, page: section.slice(0, length), pageKind: names.kinds[pageKind][1], summary, body,
    also: also ? also.split("\n") : [], ...facetsOf(numbersOfFacets, names),
  });

  // The facets of each document of the part; equal ones are the same object.
  const facets = (part, names) => {
    const combinations = part.combinations.map((values) => facetsOf(values, names));
    return numbers(part.facets).map((number) => combinations[number]);
  };

  search.read = { numbers, terms, words, document: documentOf, facets, details, postings };
})(window.KitpressSearch);
