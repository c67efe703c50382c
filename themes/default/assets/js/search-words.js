/*
 * From the text of a query to words, and from words to terms of the index: as typed, completed, or corrected.
 * Goes after search-parts.js and before search-core.js.
 */
(function (search, root) {
  'use strict';

  /* Marks that may join words: all of ASCII's but the apostrophe and the underscore. */
  var MARKS = /[!-&(-\/:-@[-^`{-~]+/;
  var MAX_CHARACTERS = 500;
  var MAX_WORDS = 8;
  /* The beginning of a word stands for at most this many terms, the most frequent ones. */
  var MAX_COMPLETIONS = 12;
  var MIN_PREFIX = 2;
  var MAX_CORRECTIONS = 5;
  /* If no word with the same beginning is close, all are compared, unless there are more parts of them. */
  var MAX_DICTIONARY_PARTS = 24;

  function stem(word) { return root.lunr.stemmer(new root.lunr.Token(word)).toString(); }

  /** The words of a text; the last one may still be in the typing. An asterisk would be a wildcard to lunr. */
  function parse(text) {
    var plain = (text === null || text === undefined ? '' : String(text)).slice(0, MAX_CHARACTERS).replace(/\*/g, ' ');
    var typing = /\w$/.test(plain), known = new Map(), stopped = [];
    var tokens = root.lunr.tokenizer(plain).map(root.lunr.trimmer).filter(function (token) { return token.str; });
    tokens.forEach(function (token, i) {
      var word = { word: token.str, stem: stem(token.str), partial: typing && i === tokens.length - 1 };
      if (!root.lunr.stopWordFilter(token)) {
        stopped.push(word);
      } else if (known.has(word.stem)) {
        known.get(word.stem).partial = word.partial;
      } else if (known.size < MAX_WORDS) {
        known.set(word.stem, word);
      }
    });
    /* "the" alone may become "theory". */
    return known.size ? Array.from(known.values()) : stopped.filter(function (word) { return word.partial; });
  }

  /** The parts of a word such as and/or, for an index that lacks the whole. */
  function pieces(word) {
    return word.word.split(MARKS).filter(function (piece) {
      return piece && root.lunr.stopWordFilter(new root.lunr.Token(piece));
    }).map(function (piece, i, all) {
      return { word: piece, stem: stem(piece), partial: word.partial && i === all.length - 1 };
    });
  }

  /** Edits from one word to the other: letters put in, left out, replaced, or swapped with their neighbour. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    var before = [], row = [], next, i, j;
    for (j = 0; j <= b.length; j++) { row.push(j); }
    for (i = 1; i <= a.length; i++) {
      next = [i];
      for (j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return row[b.length];
  }

  /** The stems of words, each once, those of frequent words first. */
  function stems(words, most) {
    var sorted = words.filter(function (word) { return word.word.indexOf('*') < 0; }).sort(function (a, b) {
      return b.weight - a.weight || (a.word < b.word ? -1 : 1);
    });
    return Array.from(new Set(sorted.map(function (word) { return stem(word.word); }))).slice(0, most);
  }

  function lookUp(parts, list) {
    return Promise.all(list.map(parts.term)).then(function (terms) { return terms.filter(Boolean); });
  }

  /** The terms that the beginning of a word may stand for. */
  function complete(parts, word) {
    return word.word.length < MIN_PREFIX ? Promise.resolve([]) : parts.words(word.word, Infinity)
      .then(function (words) { return lookUp(parts, stems(words, MAX_COMPLETIONS)); });
  }

  /** The words closest to one that is not in the index, all at the same distance. */
  function closest(words, text) {
    var most = text.length < 3 ? 0 : text.length < 6 ? 1 : 2, found = [];
    words.forEach(function (word) {
      var edits = most > 0 ? distance(text, word.word, most) : 1;
      if (edits < most) {
        most = edits;
        found = [];
      }
      if (edits === most && edits > 0) {
        found.push(word);
      }
    });
    return found;
  }

  /** Looks among words with the same first letter, or with the second one first, then among all. */
  function correct(parts, text) {
    var starts = text[1] === text[0] || text.length < 2 ? [text[0]] : [text[0], text[1]];
    return Promise.all(starts.map(function (start) { return parts.words(start, Infinity); })).then(function (lists) {
      var found = closest([].concat.apply([], lists), text);
      return found.length ? found : parts.words('', MAX_DICTIONARY_PARTS).then(function (all) {
        return closest(all || [], text);
      });
    });
  }

  /** All terms of the index as a lunr.TokenSet: the stems of all words. */
  function dictionary(parts) {
    return parts.once('dictionary', function () {
      return parts.words('', Infinity).then(function (words) {
        return root.lunr.TokenSet.fromArray(Array.from(new Set(words.map(function (word) { return stem(word.word); }))).sort());
      });
    });
  }

  search.words = {
    dictionary: dictionary,
    parse: parse,
    isJoined: function (word) { return MARKS.test(word.word); },
    pieces: pieces,
    stem: stem,
    stems: stems,
    lookUp: lookUp,
    complete: complete,
    correct: correct,
    MAX_WORDS: MAX_WORDS,
    MAX_CORRECTIONS: MAX_CORRECTIONS
  };
})(KitpressSearch, this);
