/*
 * Reads what is in the parts of a search index; docs/search-format.md tells the format. The first of the search scripts.
 */
var KitpressSearch = {};

(function (search) {
  'use strict';

  /** Reads numbers and words off a string. */
  function Reader(text) {
    this.text = text;
    this.at = 0;
  }

  Reader.prototype.more = function () { return this.at < this.text.length; };

  Reader.prototype.number = function () {
    var number = 0, factor = 1;
    for (;;) {
      var unit = this.text.charCodeAt(this.at++);
      var digit = unit - 32 - (unit > 34 ? 1 : 0) - (unit > 92 ? 1 : 0);
      number += factor * digit;
      if (!(digit >= 70)) {
        return number;
      }
      factor *= 23;
    }
  };

  Reader.prototype.numbers = function () {
    var numbers = [];
    while (this.more()) { numbers.push(this.number()); }
    return numbers;
  };

  Reader.prototype.word = function (previous) {
    var shared = this.number();
    return previous.slice(0, shared) + this.token();
  };

  Reader.prototype.token = function () {
    var end = this.text.indexOf(' ', this.at), token = this.text.slice(this.at, end);
    this.at = end + 1;
    return token;
  };

  /**
   * What some postings of a list have in common: numbers by field, -1 where the field lacks the term. They are scores in
   * thousandths. In a list with counts, that of the main field is how often the term occurs, and its score lies between
   * least and most. Without any field, the values are left out, and the sum of the scores lies between least and most.
   */
  Reader.prototype.value = function (fields, main) {
    var mask = this.number(), value = { byField: [], isLeftOut: false, isCounted: false, least: 0, most: 0 };
    for (var field = 0; field < fields; field++) {
      value.byField.push((mask >> field) & 1 ? this.number() : -1);
    }
    value.isLeftOut = mask === 0;
    value.isCounted = main >= 0 && value.byField[main] >= 0;
    if (value.isLeftOut || value.isCounted) {
      value.least = this.number();
      value.most = value.least + this.number();
    }
    return value;
  };

  /**
   * A list of postings, sorted by document: each one's document, and the number of its value.
   *
   * main  the field of which counts are given instead of scores, or -1
   */
  Reader.prototype.postings = function (count, fields, main) {
    var list = { documents: new Int32Array(count), codes: new Int32Array(count), values: [null] };
    var document = -1, i;
    for (i = 0; i < count; i++) {
      document += this.number() + 1;
      list.documents[i] = document;
    }
    this.codes(list, fields, main);
    return list;
  };

  Reader.prototype.codes = function (list, fields, main) {
    for (var i = 0; i < list.codes.length; i++) {
      list.codes[i] = this.number() || list.values.push(this.value(fields, main)) - 1;
    }
  };

  /** The values that a list leaves out, for some of its postings. */
  function details(text, count, fields, main) {
    var list = { codes: new Int32Array(count), values: [null] };
    new Reader(text).codes(list, fields, main);
    return list;
  }

  function terms(part, fields) {
    var found = new Map(), reader = new Reader(part.terms), word = '';
    while (reader.more()) {
      word = reader.word(word);
      var term = { term: word, index: reader.number(), documents: reader.number(), lists: [], rest: null, scores: new Map() };
      var first = reader.number();
      term.lists.push(reader.postings(first, fields, -1));
      if (first < term.documents) {
        term.rest = { count: term.documents - first, file: reader.number(), list: reader.number() };
        term.idf = Number(reader.token());
        /* 0 if nothing is left out */
        term.rest.details = reader.number();
      }
      found.set(word, term);
    }
    return found;
  }

  function words(part) {
    var found = [], reader = new Reader(part.words), word = '';
    while (reader.more()) {
      word = reader.word(word);
      found.push({ word: word, weight: reader.number() });
    }
    return found;
  }

  function id(name) { return name[0]; }

  /** Numbers of kind, audiences and topics as their ids. */
  function facets(values, names) {
    return {
      kind: id(names.kinds[values[0]]),
      kindName: names.kinds[values[0]][1],
      audiences: values[1].map(function (number) { return id(names.audiences[number]); }),
      topics: values[2].map(function (number) { return id(names.topics[number]); })
    };
  }

  function document(values, names) {
    return Object.assign({
      ref: values[0], url: values[1], title: values[2], section: values[3], summary: values[4], body: values[5]
    }, facets(values.slice(6), names));
  }

  /** The combination of each document of the part, equal ones as the same object. */
  function facetPart(part, names) {
    var combinations = part.combinations.map(function (values) { return facets(values, names); });
    return numbers(part.facets).map(function (number) { return combinations[number]; });
  }

  function numbers(text) { return new Reader(text).numbers(); }

  search.read = {
    numbers: numbers,
    terms: terms,
    words: words,
    document: document,
    facets: facetPart,
    details: details,
    postings: function (text, count, fields, main) { return new Reader(text).postings(count, fields, main); }
  };
})(KitpressSearch);
