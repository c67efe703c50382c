/*
 * Which documents match, and what they score at least and at most. Goes after search-parts.js and before search-rank.js.
 *
 * A clause is {terms, fields, must, not}: a document matches it by any of its terms in any of its fields (an array of true
 * and false by field; null for all). It must match every clause that is a must, or at least so many of them, and none that
 * is a not, and at least one that is no not; if all clauses are nots, no more than that.
 */
(function (search) {
  'use strict';

  /** Calls back for those of some documents, ascending, that a list has: with their place among them, and their code. */
  function among(list, documents, callback) {
    for (var i = 0, at = 0; i < documents.length; i++) {
      at = search.seek(list.documents, documents[i], at);
      if (list.documents[at] === documents[i]) { callback(i, list.codes[at]); }
    }
  }

  /** Calls back for those of some documents that a term has: with the document and its value. */
  function each(term, documents, callback) {
    term.lists.forEach(function (list) {
      among(list, documents, function (i, code) { callback(documents[i], list.values[code]); });
    });
  }

  /** By code, whether a value has one of the fields. */
  function inFields(list, fields) {
    return list.values.map(function (value) {
      return !fields || (value !== null && value.byField.some(function (number, field) {
        return number >= 0 && fields[field];
      }));
    });
  }

  /** The documents that match, ascending; least says how many musts are enough. All postings must be there. */
  function matching(count, clauses, least) {
    var matched = new Uint8Array(count), musts = new Int32Array(count), last = new Int32Array(count), needed = 0;
    var negated = clauses.every(function (clause) { return clause.not; });
    clauses.forEach(function (clause, i) {
      needed += clause.must ? 1 : 0;
      clause.terms.forEach(function (term) {
        term.lists.forEach(function (list) {
          var wanted = inFields(list, clause.fields);
          for (var at = 0; at < list.documents.length; at++) {
            var document = list.documents[at];
            if (wanted[list.codes[at]] && last[document] !== i + 1) {
              last[document] = i + 1;
              if (clause.not) { musts[document] = -count; } else { matched[document] = 1; }
              musts[document] += clause.must ? 1 : 0;
            }
          }
        });
      });
    });
    var documents = [];
    for (var document = 0; document < count; document++) {
      if ((negated || matched[document]) && musts[document] >= (least || needed)) { documents.push(document); }
    }
    return documents;
  }

  /**
   * How much each term counts in each field: lunr's vector of the query, by its length.
   *
   * scored  [{term, fields, boost}], in the order of the query
   */
  function weights(scored, fields) {
    var vectors = fields.map(function () { return new Map(); }), all = new Map();
    scored.forEach(function (item) {
      vectors.forEach(function (vector, field) {
        if (!item.fields || item.fields[field]) {
          vector.set(item.term, (vector.get(item.term) || 0) + item.boost);
        }
      });
    });
    scored.forEach(function (item) { all.set(item.term, fields.map(function () { return 0; })); });
    vectors.forEach(function (vector, field) {
      var sum = 0;
      vector.forEach(function (boost) { sum += boost * boost; });
      vector.forEach(function (boost, term) { all.get(term)[field] = boost / Math.sqrt(sum) || 0; });
    });
    return all;
  }

  /** What a value is worth at least and at most, by the term's weights; if left out, these are the same in all fields. */
  function worth(value, weight, main) {
    if (value.isLeftOut) {
      return { least: value.least * weight[main], most: value.most * weight[main], rest: 0 };
    }
    var sum = 0;
    value.byField.forEach(function (number, field) {
      sum += number >= 0 && !(value.isCounted && field === main) ? number * weight[field] : 0;
    });
    return {
      least: sum + (value.isCounted ? value.least * weight[main] : 0),
      most: sum + (value.isCounted ? value.most * weight[main] : 0),
      rest: sum
    };
  }

  /** The last of so many best numbers; 0 if there are no more than that. */
  function lastOf(numbers, wanted) {
    if (wanted >= numbers.length) { return 0; }
    /* A few are kept sorted in passing, the best at the end; sorting all would take longer than all else. */
    if (wanted > 100) { return Float64Array.from(numbers).sort()[numbers.length - wanted]; }
    var best = new Float64Array(wanted).fill(-Infinity);
    for (var i = 0; i < numbers.length; i++) {
      if (numbers[i] > best[0]) {
        var at = 0;
        while (at + 1 < wanted && best[at + 1] < numbers[i]) { best[at] = best[++at]; }
        best[at] = numbers[i];
      }
    }
    return best[0];
  }

  /** Those of the documents, ascending, that can be among the first so many, equals of the last included. */
  function hopeful(documents, weighted, main, wanted) {
    var least = new Float64Array(documents.length), most = new Float64Array(documents.length);
    weighted.forEach(function (weight, term) {
      term.lists.forEach(function (list) {
        var worths = list.values.map(function (value) { return value && worth(value, weight, main); });
        among(list, documents, function (i, code) {
          var known = list.values[code].isCounted ? term.scores.get(documents[i]) : undefined;
          least[i] += known === undefined ? worths[code].least : worths[code].rest + known * weight[main];
          most[i] += known === undefined ? worths[code].most : worths[code].rest + known * weight[main];
        });
      });
    });
    /* Sums of fractions may differ from lunr's in their last digits. */
    var enough = lastOf(least, wanted) * (1 - 1e-9);
    return documents.filter(function (document, i) { return most[i] >= enough; });
  }

  search.match = { each: each, matching: matching, weights: weights, hopeful: hopeful };
})(KitpressSearch);
