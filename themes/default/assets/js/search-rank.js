// Finds the best documents for some clauses: loads the postings it needs, and has lunr rank what they contain. Why the
// results are those of the whole index is explained in docs/decisions/0006-search-in-parts.md. Goes after search-match.js
// and before search-core.js.
((search) => {
  "use strict";

  const K1 = 1.2;
  const B = 0.75;

  // A score in thousandths as in the whole index: BM25 with lunr's parameters, in lunr's order of operations.
  const score = (idf, count, length, boost, scoring) => {
    let value = idf * ((K1 + 1) * count) / (K1 * (1 - B + B * (length / scoring.average)) + count);
    value *= scoring.boost;
    value *= boost;
    return Math.round(value * 1000);
  };

  // Computes the scores that the terms' postings in these documents lack.
  const complete = async (parts, terms, documents) => {
    const scoring = parts.scoring();
    const lacking = [];
    for (const term of terms) {
      search.match.each(term, documents, (document, value) => {
        if (!value.isCounted || term.scores.has(document)) return;
        if (value.least === value.most) term.scores.set(document, value.least);
        else lacking.push({ term, document, count: value.byField[scoring.field] });
      });
    }
    const { boosts } = scoring;
    const codes = await parts.lengths(lacking.map(({ document }) => document));
    for (const { term, document, count } of lacking) {
      const code = codes.get(document);
      const length = Math.floor(code / boosts.length);
      term.scores.set(document, score(term.idf, count, length, boosts[code % boosts.length], scoring));
    }
  };

  // A set of terms as in lunr, but a simple tree: sharing equal endings, as lunr does, would save nothing here.
  search.tokenSet = (terms) => {
    const top = new window.lunr.TokenSet();
    for (const term of [...terms].sort()) {
      let node = top;
      for (let i = 0; i < term.length; i++) {
        const unit = term.charAt(i);
        node.edges[unit] = node.edges[unit] || new window.lunr.TokenSet();
        node = node.edges[unit];
      }
      node.final = true;
    }
    return top;
  };

  // The postings of a term in some documents, as [document, value] in ascending order.
  const postingsOf = (term, documents) => {
    const found = [];
    search.match.each(term, documents, (document, value) => found.push([document, value]));
    return found.sort(([a], [b]) => a - b);
  };

  // A lunr index of the given documents that knows only the given terms. Documents are named by number.
  const assemble = (parts, terms, documents) => {
    const fields = parts.fields();
    const main = parts.scoring().field;
    const invertedIndex = Object.create(null);
    const fieldVectors = Object.create(null);
    for (const document of documents) {
      for (const field of fields) fieldVectors[`${field}/${document}`] = new window.lunr.Vector();
    }
    for (const term of [...terms].sort((a, b) => a.index - b.index)) {
      const byField = { _index: term.index };
      invertedIndex[term.term] = byField;
      for (const field of fields) byField[field] = Object.create(null);
      for (const [document, value] of postingsOf(term, documents)) {
        value.byField.forEach((number, i) => {
          if (number < 0) return;
          const thousandths = value.isCounted && i === main ? term.scores.get(document) : number;
          fieldVectors[`${fields[i]}/${document}`].elements.push(term.index, thousandths / 1000);
          byField[fields[i]][document] = {};
        });
      }
    }
    const pipeline = new window.lunr.Pipeline();
    pipeline.add(window.lunr.stemmer);
    const tokenSet = search.tokenSet(terms.map(({ term }) => term));
    return new window.lunr.Index({ invertedIndex, fieldVectors, fields, pipeline, tokenSet });
  };

  const distinctTerms = (clauses) => [...new Set(clauses.flatMap(({ terms }) => terms))];

  // Promises all documents that match the clauses of a request.
  search.matching = async (parts, request) => {
    await Promise.all(distinctTerms(request.clauses).map(async (term) => {
      await parts.rest(term);
      // Which fields have a term, and what each of them scores, matters only to queries in lunr's language.
      if (!request.isPlain) await parts.details(term);
    }));
    return search.match.matching(parts.count(), request.clauses, request.least);
  };

  // Promises the documents that may be among the best ones, and how many match; from the first postings if they suffice.
  const candidates = async (parts, request) => {
    const [first, ...others] = distinctTerms(request.clauses);
    const isFiltering = search.facets.isFiltering(request.filters);
    // The first postings of a term are first in lunr's order, too, so they are enough for a query of one plain term.
    if (request.isPlain && first && !others.length && first.lists[0].documents.length >= request.count && !isFiltering) {
      const documents = search.match.matching(parts.count(), request.clauses, request.least);
      return { documents, total: first.documents };
    }
    const matching = await search.matching(parts, request);
    const documents = isFiltering ? await search.facets.filter(parts, matching, request.filters) : matching;
    return { documents, total: documents.length };
  };

  // Returns a function that drops the documents that cannot be among the first of a request.
  const sieve = (parts, request) => {
    const main = parts.scoring().field;
    const weights = search.match.weights(request.scored, parts.fields());
    // A negative boost lowers scores, so that they have no upper bound.
    const hasBounds = request.scored.every(({ boost }) => boost >= 0 && boost < Infinity);
    return (documents) => {
      if (!weights.size) return documents.slice(0, request.count);
      return hasBounds ? search.match.hopeful(documents, weights, main, request.count) : documents;
    };
  };

  // Promises the first documents in lunr's order: {total, results: [{document, score, terms}]}.
  //
  // request.clauses  which documents match; see search-match.js
  // request.least    how many of the clauses with must are enough; all if it is not given
  // request.scored   what lunr's query adds to the score; see search-match.js
  // request.ask      builds lunr's query, as for lunr.Index.query
  // request.isPlain  whether all fields and terms count the same
  // request.count    how many documents are wanted
  // request.filters  which documents are allowed; see search-facets.js
  search.rank = async (parts, request) => {
    if (!parts.count()) return { total: 0, results: [] };
    const terms = distinctTerms(request.clauses);
    const hopeful = sieve(parts, request);
    // lunr is slow with many documents, so the hopeless ones are dropped whenever more is known.
    const { documents: all, total } = await candidates(parts, request);
    let documents = hopeful(all);
    await Promise.all(terms.map((term) => parts.details(term, documents)));
    documents = hopeful(documents);
    await complete(parts, terms, documents);
    documents = hopeful(documents);
    const found = assemble(parts, terms, documents).query(request.ask);
    const results = found.slice(0, request.count).map(({ ref, score: scored, matchData }) =>
      ({ document: Number(ref), score: scored, terms: Object.keys(matchData.metadata) }));
    return { total, results };
  };
})(window.KitpressSearch);
