/*
 * Loads and reads the parts of a search index; docs/search-format.md tells what is in them. Parts are classic
 * scripts, so they load from disk as well and need no more than script-src 'self'. Goes before search-rank.js.
 */
var KitpressSearch = {};

(function (search, root) {
  'use strict';

  /** Called by every part. The script element that it came from knows who waits for it. */
  search.add = function (data) {
    var script = root.document.currentScript;
    if (script && script.kitpressReceive) {
      script.kitpressReceive(data);
    }
  };

  function inject(url) {
    return new Promise(function (resolve, reject) {
      var script = root.document.createElement('script');
      var received;
      script.kitpressReceive = function (data) { received = data; };
      script.onload = function () { script.remove(); resolve(received); };
      script.onerror = function () { script.remove(); reject(new Error('cannot load ' + url)); };
      script.src = url;
      root.document.head.appendChild(script);
    });
  }

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

  Reader.prototype.word = function (previous) {
    var shared = this.number();
    return previous.slice(0, shared) + this.token();
  };

  Reader.prototype.token = function () {
    var end = this.text.indexOf(' ', this.at), token = this.text.slice(this.at, end);
    this.at = end + 1;
    return token;
  };

  /** Numbers by field, -1 where the field lacks the term. */
  Reader.prototype.values = function (fields) {
    var mask = this.number(), values = [];
    for (var field = 0; field < fields; field++) {
      values.push((mask >> field) & 1 ? this.number() : -1);
    }
    return values;
  };

  /** Adds a list of postings to what is known of a term. Scores are in thousandths. */
  Reader.prototype.postings = function (count, fields, term, kind) {
    var known = [null], document = -1;
    for (var i = 0; i < count; i++) {
      document += this.number() + 1;
      var code = this.number();
      if (code === 0) {
        code = known.push(this.values(fields)) - 1;
      }
      var posting = { document: document };
      posting[kind] = known[code];
      term.postings.push(posting);
    }
  };

  function readTerms(part, fields) {
    var terms = new Map(), reader = new Reader(part.terms), word = '';
    while (reader.more()) {
      word = reader.word(word);
      var term = { term: word, index: reader.number(), documents: reader.number(), postings: [], rest: null };
      var first = reader.number();
      reader.postings(first, fields, term, 'scores');
      if (first < term.documents) {
        term.rest = { count: term.documents - first, file: reader.number(), list: reader.number() };
        term.idf = Number(reader.token());
      }
      terms.set(word, term);
    }
    return terms;
  }

  function readWords(part) {
    var words = [], reader = new Reader(part.words), word = '';
    while (reader.more()) {
      word = reader.word(word);
      words.push({ word: word, weight: reader.number() });
    }
    return words;
  }

  function readLengths(part) {
    var lengths = [], reader = new Reader(part.lengths);
    while (reader.more()) {
      lengths.push(reader.number());
    }
    return lengths;
  }

  function id(name) { return name[0]; }

  /** Numbers of kind, audiences and topics as their ids. */
  function readFacets(values, names) {
    return {
      kind: id(names.kinds[values[0]]),
      kindName: names.kinds[values[0]][1],
      audiences: values[1].map(function (number) { return id(names.audiences[number]); }),
      topics: values[2].map(function (number) { return id(names.topics[number]); })
    };
  }

  function readDocument(values, names) {
    return Object.assign({
      ref: values[0], url: values[1], title: values[2], section: values[3], summary: values[4], body: values[5]
    }, readFacets(values.slice(6), names));
  }

  /** The combination of each document of the part, equal ones as the same object. */
  function readFacetPart(part, names) {
    var combinations = part.combinations.map(function (values) { return readFacets(values, names); });
    var documents = [], reader = new Reader(part.facets);
    while (reader.more()) {
      documents.push(combinations[reader.number()]);
    }
    return documents;
  }

  /** The last part whose first word is not after the given one, or -1. */
  function partOf(firsts, word) {
    var low = 0, high = firsts.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (firsts[middle] <= word) { low = middle + 1; } else { high = middle; }
    }
    return low - 1;
  }

  /** The index that begins with the given start file. Nothing is loaded before it is asked for. */
  search.parts = function (startUrl) {
    var folder = startUrl.slice(0, startUrl.lastIndexOf('/') + 1) + 'parts/';
    var promises = new Map(), start = null, ends = [];

    function load(url, read) {
      if (!promises.has(url)) {
        promises.set(url, inject(url).then(read).catch(function (problem) {
          promises.delete(url);
          throw problem;
        }));
      }
      return promises.get(url);
    }

    function part(kind, number, read) {
      return load(folder + kind + '-' + number + '.' + start[kind].hash + '.js', read);
    }

    function open(data) {
      start = data;
      var counts = new Reader(data.documents.counts);
      for (var end = 0; counts.more(); ends.push(end)) {
        end += counts.number();
      }
      return root.lunr ? null : load(folder + data.lunr, function () { return null; });
    }

    return {
      ready: function () { return load(startUrl, open); },
      fields: function () { return start.fields; },
      /** The term, or null. Its first postings are there. */
      term: function (term) {
        var number = partOf(start.terms.first, term);
        return number < 0 ? Promise.resolve(null) : part('terms', number, function (data) {
          return readTerms(data, start.fields.length);
        }).then(function (terms) { return terms.get(term) || null; });
      },
      /** Loads the other postings of a term. Those in the main field have counts there instead of scores. */
      rest: function (term) {
        var rest = term.rest;
        return !rest ? Promise.resolve() : part('postings', rest.file, function (data) { return data.lists; })
          .then(function (lists) {
            if (term.rest) {
              new Reader(lists[rest.list]).postings(rest.count, start.fields.length, term, 'counts');
              term.rest = null;
            }
          });
      },
      /** What the scores in the main field follow from, see the start file. */
      scoring: function () { return start.lengths; },
      /** The codes of length and boost of some documents, by document, and of others. */
      lengths: function (documents) {
        var count = start.lengths.count, codes = new Map();
        var numbers = new Set(documents.map(function (document) { return Math.floor(document / count); }));
        return Promise.all(Array.from(numbers).map(function (number) {
          return part('lengths', number, readLengths).then(function (lengths) {
            lengths.forEach(function (code, i) { codes.set(number * count + i, code); });
          });
        })).then(function () { return codes; });
      },
      /** The words that begin so, with a weight that grows with how often they occur; null if too many parts. */
      words: function (prefix, mostParts) {
        var firsts = start.words.first, loads = [];
        for (var i = Math.max(0, partOf(firsts, prefix));
          i < firsts.length && (firsts[i] <= prefix || firsts[i].startsWith(prefix)); i++) {
          loads.push(i);
        }
        return loads.length > mostParts ? Promise.resolve(null) : Promise.all(loads.map(function (number) {
          return part('words', number, readWords);
        })).then(function (lists) {
          return [].concat.apply([], lists).filter(function (word) { return word.word.startsWith(prefix); });
        });
      },
      /** What results can be filtered by: lists of [id, name] under kinds, audiences and topics. */
      facetNames: function () { return start.facets; },
      /** Calls back for each of the documents with it and its {kind, audiences, topics}, equal ones as the same object. */
      facets: function (documents, each) {
        var count = start.facets.count;
        var numbers = new Set(documents.map(function (document) { return Math.floor(document / count); }));
        return Promise.all(Array.from(numbers).map(function (number) {
          return part('facets', number, function (data) { return readFacetPart(data, start.facets); })
            .then(function (facets) { return [number, facets]; });
        })).then(function (loaded) {
          var byNumber = new Map(loaded);
          documents.forEach(function (document) {
            each(document, byNumber.get(Math.floor(document / count))[document % count]);
          });
        });
      },
      /** What is shown of a document. */
      document: function (number) {
        var index = partOf(ends, number) + 1;
        return part('documents', index, function (data) {
          return data.documents.map(function (values) { return readDocument(values, start.facets); });
        })
          .then(function (documents) { return documents[number - (index ? ends[index - 1] : 0)]; });
      }
    };
  };
})(KitpressSearch, this);
