/*
 * lunr's own queries, with lunr's own results: fields, boosts, wildcards, fuzzy, required and forbidden terms. Goes after
 * search-rank.js and search-words.js, before search-core.js.
 */
(function (search, root) {
  'use strict';

  /* What looks like lunr's language: + or - before a word, a field, ~ or ^ and a number after a word, a wildcard by two letters. */
  var OPERATOR = /(^|\s)[+-](?=[\w:]*\w)|\w[~^]\d+(?=\s|$)|\w\w\*(?=\s|$)|(^|[\s+:-])\*\w\w|\w\*\w/;
  var MAX_CHARACTERS = 500;

  /** The clauses of a query, given as for lunr.Index.query or as a text in lunr's language. Throws as lunr does. */
  function clausesOf(parts, ask) {
    var query = new root.lunr.Query(parts.fields());
    if (typeof ask === 'function') {
      ask.call(query, query);
    } else {
      new root.lunr.QueryParser(ask, query).parse();
    }
    return query.clauses;
  }

  /** The terms of the index that a lunr set of terms may match; loads no more than it takes. */
  function within(parts, word, set) {
    var star = word.indexOf('*');
    if (star > 0 && !set.isFuzzy) {
      return parts.termsFrom(word.slice(0, star)).then(function (terms) {
        return search.tokenSet(terms.map(function (term) { return term.term; }));
      });
    }
    return search.words.dictionary(parts);
  }

  /** The terms that one word of a clause stands for. */
  function expandWord(parts, word, clause) {
    var isFuzzy = 'editDistance' in clause;
    if (!isFuzzy && word.indexOf('*') < 0) {
      return parts.term(word).then(function (term) { return term ? [term] : []; });
    }
    var set = root.lunr.TokenSet.fromClause(Object.assign({}, clause, { term: word }));
    return within(parts, word, { isFuzzy: isFuzzy }).then(function (all) {
      return Promise.all(all.intersect(set).toArray().map(parts.term));
    });
  }

  function expand(parts, clause) {
    var pipeline = new root.lunr.Pipeline();
    pipeline.add(root.lunr.stemmer);
    var words = clause.usePipeline ? pipeline.runString(clause.term, { fields: clause.fields }) : [clause.term];
    return Promise.all(words.map(function (word) { return expandWord(parts, word, clause); })).then(function (lists) {
      var presence = root.lunr.Query.presence;
      return {
        terms: [].concat.apply([], lists),
        fields: parts.fields().map(function (field) { return clause.fields.indexOf(field) >= 0; }),
        must: clause.presence === presence.REQUIRED,
        not: clause.presence === presence.PROHIBITED,
        boost: clause.boost
      };
    });
  }

  /**
   * What search.rank needs for a query: its clauses with the terms that they stand for. Rejected with
   * lunr.QueryParseError when a text is not in lunr's language.
   */
  search.lunrRequest = function (parts, ask) {
    return Promise.resolve().then(function () { return clausesOf(parts, ask); }).then(function (raw) {
      return Promise.all(raw.map(function (clause) { return expand(parts, clause); })).then(function (clauses) {
        var scored = [];
        clauses.filter(function (clause) { return !clause.not; }).forEach(function (clause) {
          clause.terms.forEach(function (term) {
            scored.push({ term: term, fields: clause.fields, boost: clause.boost });
          });
        });
        return {
          clauses: clauses,
          scored: scored,
          ask: function (query) {
            query.clauses = raw.map(function (clause) { return Object.assign({}, clause); });
          }
        };
      });
    });
  };

  /** Whether lunr can answer a clause at once: with many edits or wildcards it takes minutes. */
  function isTame(clause) {
    return clause.term.split('*').length <= 3 && (!('editDistance' in clause) ||
      (clause.editDistance <= 2 && clause.term.length <= 30 && clause.term.indexOf('*') < 0));
  }

  /** Whether a text that somebody typed is meant as lunr's language: lunr takes it, and an operator stands where one can. */
  search.isLunr = function (parts, text) {
    var field = new RegExp('(^|[\\s+-])(' + parts.fields().join('|') + '):\\w');
    if (text.length > MAX_CHARACTERS || !(OPERATOR.test(text) || field.test(text))) {
      return false;
    }
    try {
      var clauses = clausesOf(parts, text);
      return clauses.length > 0 && clauses.length <= search.words.MAX_WORDS && clauses.every(isTame);
    } catch (problem) {
      return false;
    }
  };
})(KitpressSearch, this);
