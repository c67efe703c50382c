/*
 * Finds the best documents for some terms: loads the postings it takes, and lets lunr rank what they hold. docs/decisions/0006-search-in-parts.md tells why the outcome is the whole index's. Goes after
 * search-parts.js and before search-core.js.
 */
(function (search, root) {
  'use strict';

  /** The groups' terms, each once. A term's bits say which groups it is in. */
  function distinct(groups) {
    var found = new Map();
    groups.forEach(function (group, i) {
      group.forEach(function (term) {
        found.set(term, (found.get(term) || 0) | (1 << i));
      });
    });
    return found;
  }

  /** The documents that match every group, or any. */
  function matching(terms, groups, all) {
    var documents = new Map(), wanted = Math.pow(2, groups.length) - 1;
    terms.forEach(function (bits, term) {
      term.postings.forEach(function (posting) {
        documents.set(posting.document, documents.get(posting.document) | bits);
      });
    });
    return Array.from(documents.keys()).filter(function (document) {
      return !all || documents.get(document) === wanted;
    });
  }

  /** A score in thousandths as the whole index has it: BM25 with lunr's parameters, operation for operation. */
  function score(idf, count, length, boost, scoring) {
    var k1 = 1.2, b = 0.75;
    var value = idf * ((k1 + 1) * count) / (k1 * (1 - b + b * (length / scoring.average)) + count);
    value *= scoring.boost;
    value *= boost;
    return Math.round(value * 1000);
  }

  /** What a posting scores at least and at most, all fields together; without scores, as in the shortest text. */
  function bounds(term, posting, scoring) {
    var values = posting.scores || posting.counts, least = 0, most = 0;
    values.forEach(function (value, field) {
      var counted = !posting.scores && field === scoring.field;
      if (value >= 0) {
        least += counted ? 0 : value;
        most += counted ? score(term.idf, value, 0, Math.max.apply(null, scoring.boosts), scoring) : value;
      }
    });
    return { least: least, most: most };
  }

  /** Gives the terms' postings in these documents the scores they lack. */
  function complete(parts, terms, documents) {
    var scoring = parts.scoring(), wanted = new Set(documents), lacking = [];
    terms.forEach(function (term) {
      term.postings.forEach(function (posting) {
        if (!posting.scores && wanted.has(posting.document)) {
          lacking.push({ idf: term.idf, posting: posting });
        }
      });
    });
    return parts.lengths(lacking.map(function (item) { return item.posting.document; })).then(function (codes) {
      lacking.forEach(function (item) {
        var scores = item.posting.counts.slice(), count = scores[scoring.field];
        var code = codes.get(item.posting.document), boosts = scoring.boosts;
        if (count >= 0) {
          var length = Math.floor(code / boosts.length);
          scores[scoring.field] = score(item.idf, count, length, boosts[code % boosts.length], scoring);
        }
        item.posting.scores = scores;
      });
    });
  }

  /** Those of the documents that can be among the first, equals of the last included. */
  function hopeful(scoring, terms, documents, count) {
    var sums = new Map();
    documents.forEach(function (document) { sums.set(document, { least: 0, most: 0 }); });
    terms.forEach(function (term) {
      term.postings.forEach(function (posting) {
        var sum = sums.get(posting.document);
        if (sum) {
          var worth = bounds(term, posting, scoring);
          sum.least += worth.least;
          sum.most += worth.most;
        }
      });
    });
    var least = Array.from(sums.values()).map(function (sum) { return sum.least; })
      .sort(function (a, b) { return b - a; })[count - 1] || 0;
    return documents.filter(function (document) { return sums.get(document).most >= least; });
  }

  /** A set of terms as lunr has it, but as a plain tree: lunr's merging of equal endings saves nothing here. */
  function tokenSet(terms) {
    var top = new root.lunr.TokenSet();
    terms.forEach(function (term) {
      var node = top;
      for (var i = 0; i < term.term.length; i++) {
        var unit = term.term.charAt(i);
        node = node.edges[unit] || (node.edges[unit] = new root.lunr.TokenSet());
      }
      node.final = true;
    });
    return top;
  }

  /** A lunr index of the given documents that knows the given terms only. Documents are named by number. */
  function assemble(terms, documents, fields) {
    var wanted = new Set(documents), inverted = Object.create(null), vectors = Object.create(null);
    var byIndex = terms.slice().sort(function (a, b) { return a.index - b.index; });
    byIndex.forEach(function (term) {
      var byField = inverted[term.term] = { _index: term.index };
      fields.forEach(function (field) { byField[field] = Object.create(null); });
      term.postings.filter(function (posting) { return wanted.has(posting.document); }).forEach(function (posting) {
        posting.scores.forEach(function (score, i) {
          if (score >= 0) {
            var ref = fields[i] + '/' + posting.document;
            vectors[ref] = vectors[ref] || new root.lunr.Vector();
            vectors[ref].elements.push(term.index, score / 1000);
            byField[fields[i]][posting.document] = {};
          }
        });
      });
    });
    return new root.lunr.Index({
      invertedIndex: inverted, fieldVectors: vectors, tokenSet: tokenSet(terms), fields: fields,
      pipeline: new root.lunr.Pipeline()
    });
  }

  /** All documents that match every group, or any. */
  search.matching = function (parts, groups, all) {
    var terms = distinct(groups);
    return Promise.all(Array.from(terms.keys()).map(parts.rest)).then(function () {
      return matching(terms, groups, all);
    });
  };

  /**
   * The first documents by lunr's score for all terms of all groups together.
   *
   * groups  lists of terms; a document matches a group by any of its terms
   * all     whether a document must match every group, or any
   * count   how many are wanted
   * filters which documents may be among them, see search-facets.js
   */
  search.rank = function (parts, groups, all, count, filters) {
    var terms = distinct(groups), list = Array.from(terms.keys());
    var filtering = search.facets.isFiltering(filters);
    /* A term's first postings are the first in lunr's order too, so for one term alone they are enough. */
    var enough = list.length === 1 && list[0].postings.length >= count && !filtering;
    var total = 0, documents = [];
    return (enough ? Promise.resolve(matching(terms, groups, all)) : search.matching(parts, groups, all)).then(function (found) {
      return filtering ? search.facets.filter(parts, found, filters) : found;
    }).then(function (found) {
      total = enough ? list[0].documents : found.length;
      documents = hopeful(parts.scoring(), list, found, count);
      return complete(parts, list, documents);
    }).then(function () {
      /* lunr is slow with many documents. */
      var index = assemble(list, hopeful(parts.scoring(), list, documents, count), parts.fields());
      var found = index.query(function (query) {
        list.forEach(function (term) { query.term(term.term, { usePipeline: false }); });
      });
      return {
        total: total,
        results: found.slice(0, count).map(function (result) {
          return { document: Number(result.ref), score: result.score, terms: Object.keys(result.matchData.metadata) };
        })
      };
    });
  };
})(KitpressSearch, this);
