// Searches an index in parts. Does not depend on how the page looks. Goes after the other search scripts.
//
//   const index = KitpressSearch.open("search/start.js");
//   const answer = await index.query("work plans", { limit: 10, filters: { kinds: ["question"] } });
//
// With { isOutdated: () => … }, a query stops once the function says that nobody waits for it any more; its answer is then
// of no use.
//
// An answer has
//   results      [{ref, url, title, section, page, pageKind, kind, kindName, audiences, topics, summary, body, also, score,
//                terms}], the best first
//   total        how many documents match
//   terms        the terms that were looked for, as stems
//   corrections  [{from, to}]: words that are not in the index, and what was looked for instead
//   filters      the names of the filters that were given, in the order of their groups
//   facets()     promises how many of all results each filter would leave: {kinds: [{id, name, count}, …], audiences,
//                topics}; has to load more, so call it after the results are shown
//   stages       what lunr was asked, in order: {groups: [[term, …], …], least, all, documents}; least is how many of the
//                groups a document has to match, and all is true if that is all words
//
// A text is taken as plain words, unless lunr can read it as a query and there is an operator where one is allowed: +word
// -word title:word wor* word~1 word^2. If that finds nothing, it is taken as plain words after all, so no text makes a query
// fail. A promise is rejected only if a part cannot be loaded; the next query tries again.
((search) => {
  "use strict";

  const DEFAULT_LIMIT = 10;
  const MAX_LIMIT = 1000;

  // Promises exact counts over all documents that match a request; loads what that takes.
  const countFacets = async (parts, request, filters) => {
    const documents = request ? await search.matching(parts, request) : [];
    return search.facets.count(parts, documents, filters);
  };

  // Promises results with what is shown of them.
  const show = (parts, results) => Promise.all(results.map(async ({ document, score, terms }) =>
    ({ ...await parts.document(document), score, terms })));

  // Promises the answer. found: as search.plainQuery promises it
  const deliver = async (parts, { request, results, ...found }, wanted) => ({
    results: await show(parts, wanted.isOutdated() ? [] : results),
    ...found,
    filters: search.facets.names(parts, wanted.filters),
    facets: () => countFacets(parts, request, wanted.filters),
  });

  // Promises the answer to a query in lunr's language.
  const askLunr = async (parts, ask, wanted) => {
    const { limit, filters } = wanted;
    const request = { ...await search.lunrRequest(parts, ask), count: limit, filters };
    const { results, total } = await search.rank(parts, request);
    const terms = [...new Set(request.scored.map(({ term }) => term.term))];
    return deliver(parts, { request, results, total, terms, corrections: [], stages: [] }, wanted);
  };

  // Promises the answer to a text that somebody typed.
  const askTyped = async (parts, text, wanted) => {
    const folded = search.words.fold(text);
    if (search.isLunr(parts, folded)) {
      const answer = await askLunr(parts, folded, wanted);
      if (answer.total) return answer;
    }
    return deliver(parts, await search.plainQuery(parts, text, wanted), wanted);
  };

  const wantedOf = (options = {}) => {
    const limit = Math.max(1, Math.min(MAX_LIMIT, options.limit || DEFAULT_LIMIT));
    const isOutdated = options.isOutdated || (() => false);
    return { limit, filters: options.filters, isOutdated };
  };

  // The index with the given start file, an address relative to the page.
  search.open = (startUrl) => {
    const parts = search.parts(startUrl);
    return {
      // Loads what every query needs; worth calling when the search box gets the focus.
      async ready() {
        await parts.ready();
      },
      async query(text, options) {
        await parts.ready();
        return askTyped(parts, String(text ?? ""), wantedOf(options));
      },
      // Promises exactly lunr's results for a query of lunr's: a function as for lunr.Index.query, or a text in its language,
      // for which it is rejected with lunr.QueryParseError where lunr would throw it.
      async lunr(ask, options) {
        await parts.ready();
        return askLunr(parts, ask, wantedOf(options));
      },
    };
  };
})(window.KitpressSearch);
