/*
 * Loads the parts of a search index. They are classic scripts, so they load from disk as well and need no more than
 * script-src 'self'. Goes after search-reader.js.
 */
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

  /** The last part whose first word is not after the given one, or -1. */
  function partOf(firsts, word) {
    var low = 0, high = firsts.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (firsts[middle] <= word) { low = middle + 1; } else { high = middle; }
    }
    return low - 1;
  }

  /** The place in sorted numbers, from a place on, of the first that is not below the given one. */
  search.seek = function (sorted, number, from) {
    var low = from, step = 1, high = from;
    while (high < sorted.length && sorted[high] < number) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    high = Math.min(high, sorted.length);
    while (low < high) {
      var middle = (low + high) >> 1;
      if (sorted[middle] < number) { low = middle + 1; } else { high = middle; }
    }
    return low;
  };

  /** The index that begins with the given start file. Nothing is loaded before it is asked for. */
  search.parts = function (startUrl) {
    var folder = startUrl.slice(0, startUrl.lastIndexOf('/') + 1) + 'parts/';
    var promises = new Map(), start = null, ends = [];

    function once(key, make) {
      if (!promises.has(key)) {
        promises.set(key, make().catch(function (problem) {
          promises.delete(key);
          throw problem;
        }));
      }
      return promises.get(key);
    }

    function load(url, read) { return once(url, function () { return inject(url).then(read); }); }

    function part(kind, number, read) {
      return load(folder + kind + '-' + number + '.' + start[kind].hash + '.js', read);
    }

    function open(data) {
      var end = 0;
      start = data;
      ends = search.read.numbers(data.documents.counts).map(function (count) { return end += count; });
      return root.lunr ? null : load(folder + data.lunr, function () { return null; });
    }

    /** The items of the parts from the first that can hold words with the prefix to the last. */
    function range(kind, prefix, read) {
      var firsts = start[kind].first, loads = [];
      for (var i = Math.max(0, partOf(firsts, prefix));
        i < firsts.length && (firsts[i] <= prefix || firsts[i].startsWith(prefix)); i++) {
        loads.push(part(kind, i, read));
      }
      return Promise.all(loads);
    }

    /** Notes where in a list values are left out. */
    function noteLeftOut(list, first) {
      var places = [];
      list.codes.forEach(function (code, i) { if (list.values[code].isLeftOut) { places.push(i); } });
      list.leftOut = { places: Int32Array.from(places), first: first, done: new Set() };
    }

    /** Puts the values of one file of details in. */
    function fill(list, piece) {
      var count = start.details.count, places = list.leftOut.places.subarray(piece * count, (piece + 1) * count);
      return part('details', list.leftOut.first + piece, function (data) {
        return search.read.details(data.details, places.length, start.fields.length, start.lengths.field);
      }).then(function (details) {
        if (!list.leftOut.done.has(piece)) {
          var before = list.values.length - 1;
          list.leftOut.done.add(piece);
          list.values = list.values.concat(details.values.slice(1));
          details.codes.forEach(function (code, i) { list.codes[places[i]] = before + code; });
        }
      });
    }

    /** The files of details that some documents need; all if no documents are given. Documents ascend. */
    function pieces(list, documents) {
      var count = start.details.count, places = list.leftOut.places, found = new Set(), at = 0, ordinal = 0;
      function need(ordinal) {
        var piece = Math.floor(ordinal / count);
        if (!list.leftOut.done.has(piece)) { found.add(piece); }
      }
      if (documents) {
        documents.forEach(function (document) {
          at = search.seek(list.documents, document, at);
          ordinal = search.seek(places, at, ordinal);
          if (list.documents[at] === document && places[ordinal] === at) { need(ordinal); }
        });
      } else {
        for (; ordinal < places.length; ordinal += count) { need(ordinal); }
      }
      return Array.from(found);
    }

    function readTerms(data) { return search.read.terms(data, start.fields.length); }

    return {
      ready: function () { return load(startUrl, open); },
      /** What was made for the key, or will be now; forgotten if it fails. */
      once: once,
      /** How many documents there are. */
      count: function () { return ends.length ? ends[ends.length - 1] : 0; },
      fields: function () { return start.fields; },
      /** The term, or null. Its first postings are there. */
      term: function (term) {
        var number = partOf(start.terms.first, term);
        return number < 0 ? Promise.resolve(null) : part('terms', number, readTerms).then(function (terms) { return terms.get(term) || null; });
      },
      /** The terms that begin so, sorted. */
      termsFrom: function (prefix) {
        return range('terms', prefix, readTerms).then(function (maps) {
          return [].concat.apply([], maps.map(function (terms) { return Array.from(terms.values()); }))
            .filter(function (term) { return term.term.startsWith(prefix); });
        });
      },
      /**
       * Loads the other postings of a term. Those in the main field have counts there instead of scores; of very common
       * terms, many are left out that score low.
       */
      rest: function (term) {
        var rest = term.rest;
        return !rest ? Promise.resolve() : part('postings', rest.file, function (data) { return data.lists; })
          .then(function (lists) {
            if (term.rest) {
              var list = search.read.postings(lists[rest.list], rest.count, start.fields.length, start.lengths.field);
              if (rest.details) { noteLeftOut(list, rest.details - 1); }
              term.lists.push(list);
              term.rest = null;
            }
          });
      },
      /** Loads the values of a term that were left out, for some documents, ascending, or for all if none are given. */
      details: function (term, documents) {
        return Promise.all([].concat.apply([], term.lists.map(function (list) {
          return !list.leftOut ? [] : pieces(list, documents).map(function (piece) { return fill(list, piece); });
        })));
      },
      /** What the scores in the main field follow from, see the start file. */
      scoring: function () { return start.lengths; },
      /** The codes of length and boost of some documents, by document, and of others. */
      lengths: function (documents) {
        var count = start.lengths.count, codes = new Map();
        var numbers = new Set(documents.map(function (document) { return Math.floor(document / count); }));
        return Promise.all(Array.from(numbers).map(function (number) {
          return part('lengths', number, function (data) { return search.read.numbers(data.lengths); }).then(function (lengths) {
            lengths.forEach(function (code, i) { codes.set(number * count + i, code); });
          });
        })).then(function () { return codes; });
      },
      /** The words that begin so, with a weight that grows with how often they occur; null if in more parts. */
      words: function (prefix, mostParts) {
        var firsts = start.words.first;
        var many = firsts.filter(function (first) { return first.startsWith(prefix); }).length > mostParts;
        return many ? Promise.resolve(null) : range('words', prefix, search.read.words).then(function (lists) {
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
          return part('facets', number, function (data) { return search.read.facets(data, start.facets); })
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
          return data.documents.map(function (values) { return search.read.document(values, start.facets); });
        }).then(function (documents) { return documents[number - (index ? ends[index - 1] : 0)]; });
      }
    };
  };
})(KitpressSearch, this);
