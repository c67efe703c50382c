/*
 * Finds the best documents for some clauses: loads the postings it takes, and lets lunr rank what they hold.
 * docs/decisions/0006-search-in-parts.md tells why the outcome is the whole index's. Goes after search-match.js and
 * before search-core.js.
 */
(function (search, root) {
  'use strict';

  /** A score in thousandths as the whole index has it: BM25 with lunr's parameters, operation for operation. */
  function score(idf, count, length, boost, scoring) {
    var k1 = 1.2, b = 0.75;
    var value = idf * ((k1 + 1) * count) / (k1 * (1 - b + b * (length / scoring.average)) + count);
    value *= scoring.boost;
    value *= boost;
    return Math.round(value * 1000);
  }

  /** Gives the terms' postings in these documents the scores they lack. */
  function complete(parts, terms, documents) {
    var scoring = parts.scoring(), lacking = [];
    terms.forEach(function (term) {
      search.match.each(term, documents, function (document, value) {
        if (value.isCounted && !term.scores.has(document)) {
          if (value.least === value.most) {
            term.scores.set(document, value.least);
          } else {
            lacking.push({ term: term, document: document, count: value.byField[scoring.field] });
          }
        }
      });
    });
    return parts.lengths(lacking.map(function (item) { return item.document; })).then(function (codes) {
      lacking.forEach(function (item) {
        var code = codes.get(item.document), boosts = scoring.boosts;
        var length = Math.floor(code / boosts.length);
        item.term.scores.set(item.document,
          score(item.term.idf, item.count, length, boosts[code % boosts.length], scoring));
      });
    });
  }

  /** A set of terms as lunr has it, but as a plain tree: lunr's merging of equal endings saves nothing here. */
  search.tokenSet = function (terms) {
    var top = new root.lunr.TokenSet();
    terms.slice().sort().forEach(function (term) {
      var node = top;
      for (var i = 0; i < term.length; i++) {
        var unit = term.charAt(i);
        node = node.edges[unit] || (node.edges[unit] = new root.lunr.TokenSet());
      }
      node.final = true;
    });
    return top;
  };

  /** A lunr index of the given documents that knows the given terms only. Documents are named by number. */
  function assemble(parts, terms, documents) {
    var fields = parts.fields(), main = parts.scoring().field;
    var inverted = Object.create(null), vectors = Object.create(null), pipeline = new root.lunr.Pipeline();
    documents.forEach(function (document) {
      fields.forEach(function (field) { vectors[field + '/' + document] = new root.lunr.Vector(); });
    });
    terms.slice().sort(function (a, b) { return a.index - b.index; }).forEach(function (term) {
      var byField = inverted[term.term] = { _index: term.index }, found = [];
      fields.forEach(function (field) { byField[field] = Object.create(null); });
      search.match.each(term, documents, function (document, value) {
        found.push({ document: document, value: value });
      });
      found.sort(function (a, b) { return a.document - b.document; }).forEach(function (posting) {
        posting.value.byField.forEach(function (number, i) {
          if (number >= 0) {
            var score = posting.value.isCounted && i === main ? term.scores.get(posting.document) : number;
            vectors[fields[i] + '/' + posting.document].elements.push(term.index, score / 1000);
            byField[fields[i]][posting.document] = {};
          }
        });
      });
    });
    pipeline.add(root.lunr.stemmer);
    return new root.lunr.Index({
      invertedIndex: inverted, fieldVectors: vectors, fields: fields, pipeline: pipeline,
      tokenSet: search.tokenSet(terms.map(function (term) { return term.term; }))
    });
  }

  function distinct(clauses) {
    return Array.from(new Set([].concat.apply([], clauses.map(function (clause) { return clause.terms; }))));
  }

  /** All documents that match the clauses of a request. */
  search.matching = function (parts, request) {
    return Promise.all(distinct(request.clauses).map(function (term) {
      /* Which fields have a term, and what each is worth, matters to queries in lunr's language alone. */
      return parts.rest(term).then(function () { return request.isPlain ? null : parts.details(term); });
    })).then(function () {
      return search.match.matching(parts.count(), request.clauses, request.least);
    });
  };

  /** The documents and their number, from the first postings alone where these are enough. */
  function candidates(parts, request) {
    var terms = distinct(request.clauses), filtering = search.facets.isFiltering(request.filters);
    /* A term's first postings are the first in lunr's order too, so for one plain term they are enough. */
    if (request.isPlain && terms.length === 1 && terms[0].lists[0].documents.length >= request.count && !filtering) {
      return Promise.resolve({
        documents: search.match.matching(parts.count(), request.clauses, request.least), total: terms[0].documents
      });
    }
    return search.matching(parts, request).then(function (documents) {
      return filtering ? search.facets.filter(parts, documents, request.filters) : documents;
    }).then(function (documents) { return { documents: documents, total: documents.length }; });
  }

  /**
   * The first documents in lunr's order.
   *
   * request.clauses  which documents match, see search-match.js
   * request.least    how many of the clauses that are musts are enough; all if nothing is said
   * request.scored   what lunr's query adds to the score, see search-match.js
   * request.ask      puts the query to lunr, as for lunr.Index.query
   * request.isPlain  whether all fields and terms count once
   * request.count    how many are wanted
   * request.filters  which documents may be among them, see search-facets.js
   */
  search.rank = function (parts, request) {
    if (!parts.count()) { return Promise.resolve({ total: 0, results: [] }); }
    var terms = distinct(request.clauses), main = parts.scoring().field, total = 0;
    var weights = search.match.weights(request.scored, parts.fields());
    /* Scores may fall when a boost is negative, so none can be told hopeless. */
    var isMeasured = request.scored.every(function (item) { return item.boost >= 0 && item.boost < Infinity; });

    function hopeful(documents) {
      if (!weights.size) { return documents.slice(0, request.count); }
      return isMeasured ? search.match.hopeful(documents, weights, main, request.count) : documents;
    }

    return candidates(parts, request).then(function (found) {
      var documents = hopeful(found.documents);
      total = found.total;
      return Promise.all(terms.map(function (term) { return parts.details(term, documents); })).then(function () {
        return hopeful(documents);
      });
    }).then(function (documents) {
      return complete(parts, terms, documents).then(function () { return hopeful(documents); });
    }).then(function (documents) {
      /* lunr is slow with many documents. */
      var found = assemble(parts, terms, documents).query(request.ask);
      return {
        total: total,
        results: found.slice(0, request.count).map(function (result) {
          return { document: Number(result.ref), score: result.score, terms: Object.keys(result.matchData.metadata) };
        })
      };
    });
  };
})(KitpressSearch, this);
