/*
 * Searches an index in parts. Knows nothing of the page's looks. Goes after the other
 * search scripts.
 *
 *   var search = KitpressSearch.open('search/start.js');
 *   search.query('work plans', {limit: 10, filters: {kinds: ['question']}}).then(function (answer) { … });
 *
 * With {isOutdated: function () { … }}, a query stops its work once the function says that nobody waits for it; what it
 * answers then is worth nothing.
 *
 * An answer has
 *   results      [{ref, url, title, section, kind, kindName, audiences, topics, summary, body, score, terms}], the best
 *                first; with {first: 5} only so many, since what is shown of each has to be loaded
 *   rest()       promises the others, up to the limit
 *   total        how many documents match
 *   terms        the terms looked for, as stems
 *   corrections  [{from, to}]: words not in the index and what was looked for instead
 *   filters      the names of the filters that were given, in the order of their groups
 *   facets()     promises how many of all results each filter would leave: {kinds: [{id, name, count}, …], audiences,
 *                topics}; loads what it takes, so ask once the results are shown
 *   stages       what lunr was asked, in order: {groups: [[term, …], …], least, all, documents}, least of the
 *                groups being what a document must match; all tells that these are all words
 *
 * Text is taken as plain words, unless lunr can read it as a query and an operator stands where one can: +word -word
 * title:word wor* word~1 word^2. If that finds nothing, it is plain words after all, so no text makes a query fail. A
 * promise is rejected only when a part cannot be loaded; the next query tries again.
 */
(function (search, root) {
  'use strict';

  /* With so many results, no further stage is asked for. */
  var ENOUGH = 10;

  /** One query, stage by stage: each asks for more than the one before, and adds what is new after it. */
  function Query(parts, words, limit, filters) {
    this.parts = parts;
    this.words = words;
    this.limit = limit;
    this.filters = filters;
    this.last = null;
    this.groups = [];
    this.found = new Map();
    this.answer = { results: [], total: 0, terms: [], corrections: [], stages: [] };
  }

  /** Asks for documents that have at least so many of the words. */
  Query.prototype.stage = function (least) {
    var query = this, groups = query.groups.filter(function (group) { return group.length; });
    if (query.answer.total >= ENOUGH || !least || groups.length < least) {
      return null;
    }
    return search.rank(query.parts, query.request(groups, least)).then(function (ranked) {
      query.answer.stages.push({
        groups: groups.map(function (group) { return group.map(function (term) { return term.term; }); }),
        least: least,
        all: least === query.words.length,
        documents: ranked.results.map(function (result) { return result.document; })
      });
      ranked.results.forEach(function (result) {
        if (!query.found.has(result.document) && query.found.size < query.limit) {
          query.found.set(result.document, result);
        }
      });
      /* Every stage finds what those before it found, and more. */
      query.answer.total = ranked.total;
    });
  };

  /** Every term counts once, in all fields; a document matches a group by any of its terms. */
  Query.prototype.request = function (groups, least) {
    var terms = Array.from(new Set([].concat.apply([], groups)));
    this.last = {
      clauses: groups.map(function (group) { return { terms: group, must: true }; }),
      least: least,
      scored: terms.map(function (term) { return { term: term, boost: 1 }; }),
      ask: function (query) {
        terms.forEach(function (term) { query.term(term.term, { usePipeline: false }); });
      },
      isPlain: true,
      count: this.limit + this.found.size,
      filters: this.filters
    };
    return this.last;
  };

  Query.prototype.lookUp = function () {
    var query = this;
    return Promise.all(query.words.map(function (word) { return query.parts.term(word.stem); })).then(function (terms) {
      query.groups = terms.map(function (term) { return term ? [term] : []; });
    });
  };

  /** The words as they are; words with marks inside that the index lacks, in pieces. */
  Query.prototype.exact = function () {
    var query = this, stems = new Set();
    return query.lookUp().then(function () {
      var words = [].concat.apply([], query.words.map(function (word, i) {
        return !query.groups[i].length && search.words.isJoined(word) ? search.words.pieces(word) : [word];
      })).filter(function (word) { return !stems.has(word.stem) && stems.add(word.stem); });
      if (words.length !== query.words.length || words.some(function (word, i) { return word !== query.words[i]; })) {
        query.words = words.slice(0, search.words.MAX_WORDS);
        return query.lookUp();
      }
      return null;
    }).then(function () { return query.stage(query.words.length); });
  };

  /** The last word as the beginning of others. */
  Query.prototype.completed = function () {
    var query = this, last = query.words.findIndex(function (word) { return word.partial; });
    return last < 0 || query.answer.total >= ENOUGH ? null : search.words.complete(query.parts, query.words[last])
      .then(function (terms) {
        var before = query.groups[last].length;
        query.groups[last] = Array.from(new Set(query.groups[last].concat(terms)));
        return query.groups[last].length > before ? query.stage(query.words.length) : null;
      });
  };

  /** The closest spellings in place of unknown words, if nothing was found. */
  Query.prototype.corrected = function () {
    var query = this;
    var unknown = query.words.map(function (word, i) { return query.groups[i].length ? -1 : i; })
      .filter(function (i) { return i >= 0; });
    return query.found.size || !unknown.length ? null : Promise.all(unknown.map(function (i) {
      return search.words.correct(query.parts, query.words[i].word).then(function (words) {
        var list = search.words.stems(words, search.words.MAX_CORRECTIONS);
        return search.words.lookUp(query.parts, list).then(function (terms) {
          query.groups[i] = terms;
          if (terms.length) {
            var best = words.find(function (word) { return search.words.stem(word.word) === terms[0].term; });
            query.answer.corrections.push({ from: query.words[i].word, to: best.word });
          }
        });
      });
    })).then(function () { return query.stage(query.words.length); });
  };

  /** Neighbours written as one: "time line" also as "timeline". */
  Query.prototype.joined = function () {
    var query = this, pairs = query.answer.total < ENOUGH ? query.words.slice(1) : [];
    return Promise.all(pairs.map(function (word, i) {
      return query.parts.term(search.words.stem(query.words[i].word + word.word));
    })).then(function (terms) {
      terms.forEach(function (term, i) {
        if (term) {
          query.groups[i] = query.groups[i].concat(term);
          query.groups[i + 1] = query.groups[i + 1].concat(term);
        }
      });
      return terms.some(Boolean) ? query.stage(query.words.length) : null;
    });
  };

  /** Documents with all words but one, but two, and so on. */
  Query.prototype.loosened = function () {
    var query = this, steps = Promise.resolve();
    query.words.slice(1).forEach(function (word, i) {
      steps = steps.then(function () { return query.stage(query.words.length - 1 - i); });
    });
    return steps;
  };

  /** Exact counts over all documents that match a request; loads what it takes. */
  function countFacets(parts, request, filters) {
    return (request ? search.matching(parts, request) : Promise.resolve([])).then(function (documents) {
      return search.facets.count(parts, documents, filters);
    });
  }

  /** Results with what is shown of them. */
  function show(parts, results) {
    return Promise.all(results.map(function (result) {
      return parts.document(result.document).then(function (shown) {
        return Object.assign({}, shown, { score: result.score, terms: result.terms });
      });
    }));
  }

  /** The answer with its first results; the others when they are asked for. */
  function deliver(parts, answer, results, wanted) {
    return show(parts, wanted.isOutdated() ? [] : results.slice(0, wanted.first)).then(function (shown) {
      answer.results = shown;
      answer.filters = search.facets.names(parts, wanted.filters);
      answer.rest = function () { return show(parts, results.slice(wanted.first)); };
      return answer;
    });
  }

  Query.prototype.finish = function (wanted) {
    var query = this;
    query.answer.terms = Array.from(new Set([].concat.apply([], query.groups).map(function (term) {
      return term.term;
    })));
    query.answer.facets = function () { return countFacets(query.parts, query.last, query.filters); };
    return deliver(query.parts, query.answer, Array.from(query.found.values()), wanted);
  };

  /** The answer to a query in lunr's language. */
  function exactly(parts, ask, wanted) {
    return search.lunrRequest(parts, ask).then(function (request) {
      Object.assign(request, { count: wanted.limit, filters: wanted.filters });
      return search.rank(parts, request).then(function (ranked) {
        return deliver(parts, {
          results: [],
          total: ranked.total,
          terms: Array.from(new Set(request.scored.map(function (item) { return item.term.term; }))),
          corrections: [],
          stages: [],
          facets: function () { return countFacets(parts, request, wanted.filters); }
        }, ranked.results, wanted);
      });
    });
  }

  /** The answer to a text of plain words. */
  function plainly(parts, text, wanted) {
    var query = new Query(parts, search.words.parse(text), wanted.limit, wanted.filters);
    return [query.exact, query.completed, query.joined, query.corrected, query.loosened].reduce(function (before, stage) {
      return before.then(function () { return wanted.isOutdated() ? null : stage.call(query); });
    }, Promise.resolve()).then(function () { return query.finish(wanted); });
  }

  /** lunr's language where a text is in it and finds something, plain words otherwise. */
  function typed(parts, text, wanted) {
    return !search.isLunr(parts, text) ? plainly(parts, text, wanted)
      : exactly(parts, text, wanted).then(function (answer) {
        return answer.total ? answer : plainly(parts, text, wanted);
      });
  }

  /** The index that begins with the given start file, an address relative to the page. */
  search.open = function (startUrl) {
    var parts = search.parts(startUrl);

    function asked(answer, options) {
      var limit = Math.max(1, Math.min(1000, (options && options.limit) || 10));
      var wanted = {
        limit: limit,
        first: (options && options.first) || limit,
        filters: options && options.filters,
        isOutdated: (options && options.isOutdated) || function () { return false; }
      };
      return parts.ready().then(function () { return answer(wanted); });
    }

    return {
      /** Loads what every query needs; worth calling when the search field gets the focus. */
      ready: function () { return parts.ready().then(function () { return undefined; }); },
      query: function (text, options) {
        return asked(function (wanted) {
          return typed(parts, text === null || text === undefined ? '' : String(text), wanted);
        }, options);
      },
      /**
       * Exactly lunr's results for a query of its own: a function as for lunr.Index.query, or a text in its language, which
       * is rejected with lunr.QueryParseError if lunr would throw it.
       */
      lunr: function (ask, options) {
        return asked(function (wanted) { return exactly(parts, ask, wanted); }, options);
      }
    };
  };

  /**
   * Some words of a text around the first that has one of the terms, as [{text, match}] for marking up; the
   * beginning of the text if none has.
   */
  search.extract = function (text, terms, length) {
    var wanted = new Set(terms), marks = [];
    if (text.toLowerCase().length === text.length) {
      marks = root.lunr.tokenizer(text).filter(function (token) {
        return wanted.has(search.words.stem(root.lunr.trimmer(token.clone()).str));
      }).map(function (token) { return token.metadata.position; });
    }
    var from = marks.length && marks[0][0] + marks[0][1] > length ? text.lastIndexOf(' ', marks[0][0] - length / 4) + 1 : 0;
    var end = text.length - from > length ? Math.max(text.lastIndexOf(' ', from + length), from + 1) : text.length;
    var pieces = [], at = from;
    marks.filter(function (mark) { return mark[0] >= from && mark[0] + mark[1] <= end; }).forEach(function (mark) {
      pieces.push({ text: text.slice(at, mark[0]), match: false });
      pieces.push({ text: text.slice(mark[0], mark[0] + mark[1]), match: true });
      at = mark[0] + mark[1];
    });
    pieces.push({ text: text.slice(at, end), match: false });
    if (from > 0) { pieces.unshift({ text: '… ', match: false }); }
    if (end < text.length) { pieces.push({ text: ' …', match: false }); }
    return pieces.filter(function (piece) { return piece.text; });
  };
})(KitpressSearch, this);
