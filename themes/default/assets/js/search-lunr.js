// Queries in lunr's language, with lunr's results: fields, boosts, wildcards, fuzzy, required and prohibited terms. Goes
// after search-rank.js and search-words.js, before search-core.js.
((search) => {
  "use strict";

  // What looks like lunr's language: + or - before a word, ~ or ^ and a number after one, a wildcard next to two letters.
  const OPERATOR = /(^|\s)[+-](?=[\w:]*\w)|\w[~^]\d+(?=\s|$)|\w\w\*(?=\s|$)|(^|[\s+:-])\*\w\w|\w\*\w/;
  const MAX_CHARACTERS = 500;

  // The clauses of a query, which is a function as for lunr.Index.query, or a text in lunr's language. Throws as lunr does.
  const clausesOf = (parts, ask) => {
    const query = new window.lunr.Query(parts.fields());
    if (typeof ask === "function") ask.call(query, query);
    else new window.lunr.QueryParser(ask, query).parse();
    return query.clauses;
  };

  const isFuzzy = (clause) => "editDistance" in clause;

  // Promises a set of terms of the index that has all those that a word may stand for; loads no more than needed.
  const within = async (parts, word, clause) => {
    const star = word.indexOf("*");
    if (star <= 0 || isFuzzy(clause)) return search.words.dictionary(parts);
    const terms = await parts.termsFrom(word.slice(0, star));
    return search.tokenSet(terms.map(({ term }) => term));
  };

  // Promises the terms that a word of a clause stands for.
  const expandWord = async (parts, word, clause) => {
    if (!isFuzzy(clause) && !word.includes("*")) {
      const term = await parts.term(word);
      return term ? [term] : [];
    }
    const wanted = window.lunr.TokenSet.fromClause({ ...clause, term: word });
    const all = await within(parts, word, clause);
    return Promise.all(all.intersect(wanted).toArray().map(parts.term));
  };

  // Promises a clause as search-match.js has it.
  const expand = async (parts, clause) => {
    const pipeline = new window.lunr.Pipeline();
    pipeline.add(window.lunr.stemmer);
    const words = clause.usePipeline ? pipeline.runString(clause.term, { fields: clause.fields }) : [clause.term];
    const terms = await Promise.all(words.map((word) => expandWord(parts, word, clause)));
    const { REQUIRED, PROHIBITED } = window.lunr.Query.presence;
    return {
      terms: terms.flat(),
      fields: parts.fields().map((field) => clause.fields.includes(field)),
      must: clause.presence === REQUIRED,
      not: clause.presence === PROHIBITED,
      boost: clause.boost,
    };
  };

  // Promises a request for search.rank with the clauses of a query and the terms that they stand for. Rejected with
  // lunr.QueryParseError if a text is not in lunr's language.
  search.lunrRequest = async (parts, ask) => {
    const raw = clausesOf(parts, ask);
    const clauses = await Promise.all(raw.map((clause) => expand(parts, clause)));
    const scored = clauses.filter((clause) => !clause.not)
      .flatMap(({ terms, fields, boost }) => terms.map((term) => ({ term, fields, boost })));
    const repeat = (query) => {
      query.clauses = raw.map((clause) => ({ ...clause }));
    };
    return { clauses, scored, ask: repeat };
  };

  // Whether lunr can answer a clause quickly: with many edits or wildcards it takes minutes.
  const isFast = (clause) => clause.term.split("*").length <= 3
    && (!isFuzzy(clause) || (clause.editDistance <= 2 && clause.term.length <= 30 && !clause.term.includes("*")));

  // Whether a text is meant to be in lunr's language: lunr accepts it, and there is an operator where one is allowed.
  search.isLunr = (parts, text) => {
    const field = new RegExp(`(^|[\\s+-])(${parts.fields().join("|")}):\\w`);
    if (text.length > MAX_CHARACTERS || !(OPERATOR.test(text) || field.test(text))) return false;
    try {
      const clauses = clausesOf(parts, text);
      return clauses.length > 0 && clauses.length <= search.words.MAX_WORDS && clauses.every(isFast);
    } catch {
      return false;
    }
  };
})(window.KitpressSearch);
