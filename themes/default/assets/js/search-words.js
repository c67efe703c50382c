// Turns the text of a query into words, and words into terms of the index: as typed, completed, or corrected. Goes after
// search-parts.js and before search-core.js.
((search) => {
  "use strict";

  // What may join words: the punctuation of ASCII except the apostrophe and the underscore.
  const PUNCTUATION = /[!-&(-/:-@[-^\u0060{-~]+/;
  const MAX_CHARACTERS = 500;
  const MAX_WORDS = 8;
  // The beginning of a word is completed to at most this many terms, the most frequent ones.
  const MAX_COMPLETIONS = 12;
  const MIN_PREFIX = 2;
  const MAX_CORRECTIONS = 5;
  // If no word with the same beginning is similar, all words are compared, unless they are in more parts than this.
  const MAX_DICTIONARY_PARTS = 24;

  // Letters that Unicode does not take apart, and what people type in their place; the index is folded in the same way.
  const LETTERS = {
    Ⱥ: "a",
    Æ: "ae", æ: "ae",
    ƀ: "b", Ɓ: "b", Ƀ: "b", ɓ: "b",
    Ƈ: "c", ƈ: "c", Ȼ: "c", ȼ: "c",
    Ð: "d", ð: "d", Đ: "d", đ: "d", Ɖ: "d", ɖ: "d",
    Ə: "e", Ɇ: "e", ɇ: "e", ə: "e",
    Ɠ: "g", Ǥ: "g", ǥ: "g", ɠ: "g",
    Ħ: "h", ħ: "h",
    ı: "i", Ɨ: "i", ɨ: "i",
    ȷ: "j", Ɉ: "j", ɉ: "j",
    ĸ: "k", Ƙ: "k", ƙ: "k", Ꝁ: "k", ꝁ: "k",
    Ł: "l", ł: "l", ƚ: "l", Ƚ: "l", ɫ: "l",
    Ŋ: "n", ŋ: "n", Ɲ: "n", ɲ: "n",
    Ø: "o", ø: "o", Ɵ: "o", ɵ: "o",
    Œ: "oe", œ: "oe",
    Ƥ: "p", ƥ: "p", ᵽ: "p", Ᵽ: "p",
    Ɍ: "r", ɍ: "r",
    ſ: "s",
    ß: "ss", ẞ: "ss",
    Ŧ: "t", ŧ: "t", Ⱦ: "t",
    Þ: "th", þ: "th",
    Ʉ: "u", ʉ: "u",
    Ɏ: "y", ɏ: "y",
    Ƶ: "z", ƶ: "z",
  };

  // A text without accents and strokes.
  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]+/g, "").normalize("NFC")
    .replace(/[\u0080-\uffff]/g, (letter) => LETTERS[letter] || letter);

  const stem = (word) => window.lunr.stemmer(new window.lunr.Token(word)).toString();

  const isStopWord = (token) => !window.lunr.stopWordFilter(token);

  // The different words of a text, as {word, stem, partial}. partial is true for the last word while it is being typed.
  // Asterisks are wildcards to lunr, so they count as spaces.
  const parse = (text) => {
    const plain = fold(String(text ?? "").slice(0, MAX_CHARACTERS)).replace(/\*/g, " ");
    const isTyping = /\w$/.test(plain);
    const known = new Map();
    const stopWords = [];
    const tokens = window.lunr.tokenizer(plain).map(window.lunr.trimmer).filter((token) => token.str);
    tokens.forEach((token, i) => {
      const word = { word: token.str, stem: stem(token.str), partial: isTyping && i === tokens.length - 1 };
      if (isStopWord(token)) stopWords.push(word);
      else if (known.has(word.stem)) known.get(word.stem).partial = word.partial;
      else if (known.size < MAX_WORDS) known.set(word.stem, word);
    });
    // "the" alone may become "theory".
    return known.size ? [...known.values()] : stopWords.filter((word) => word.partial);
  };

  const isJoined = ({ word }) => PUNCTUATION.test(word);

  // The parts of a word such as and/or, for an index that lacks the whole.
  const pieces = ({ word, partial }) => word.split(PUNCTUATION)
    .filter((piece) => piece && !isStopWord(new window.lunr.Token(piece)))
    .map((piece, i, all) => ({ word: piece, stem: stem(piece), partial: partial && i === all.length - 1 }));

  // The number of edits from one word to the other: characters inserted, deleted, replaced, or swapped with their neighbor.
  // Returns max + 1 if the lengths alone take more than max edits.
  const distance = (a, b, max) => {
    if (Math.abs(a.length - b.length) > max) return max + 1;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (none, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return row[b.length];
  };

  // The stems of {word, weight}, each once, those of frequent words first.
  const stems = (words, max) => {
    const sorted = words.filter(({ word }) => !word.includes("*"))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
    return [...new Set(sorted.map(({ word }) => stem(word)))].slice(0, max);
  };

  const lookUp = async (parts, list) => {
    const terms = await Promise.all(list.map(parts.term));
    return terms.filter(Boolean);
  };

  // Promises the terms that the beginning of a word may be completed to.
  const complete = async (parts, { word }) => {
    if (word.length < MIN_PREFIX) return [];
    const words = await parts.words(word, Infinity);
    return lookUp(parts, stems(words, MAX_COMPLETIONS));
  };

  const maxEdits = ({ length }) => {
    if (length < 3) return 0;
    return length < 6 ? 1 : 2;
  };

  // The words that are most similar to one that is not in the index, all at the same distance.
  const closest = (words, text) => {
    let max = maxEdits(text);
    let found = [];
    for (const word of words) {
      const edits = max > 0 ? distance(text, word.word, max) : 1;
      if (edits < max) {
        max = edits;
        found = [];
      }
      if (edits === max && edits > 0) found.push(word);
    }
    return found;
  };

  // Looks among the words that start with the first or the second character of the text, then among all words: a word with
  // a wrong or a missing first character may be more similar than any of those.
  const correct = async (parts, text) => {
    const starts = [...new Set([text[0], text.length < 2 ? text[0] : text[1]])];
    const lists = await Promise.all(starts.map((start) => parts.words(start, Infinity)));
    const found = closest(lists.flat(), text);
    const edits = found.length ? distance(text, found[0].word, 2) : Infinity;
    if (edits === 1) return found;
    const best = closest(await parts.words("", MAX_DICTIONARY_PARTS) || [], text);
    return best.length && distance(text, best[0].word, 2) < edits ? best : found;
  };

  // Promises all terms of the index as a lunr.TokenSet: the stems of all words.
  const dictionary = (parts) => parts.once("dictionary", async () => {
    const words = await parts.words("", Infinity);
    return window.lunr.TokenSet.fromArray([...new Set(words.map(({ word }) => stem(word)))].sort());
  });

  search.words = {
    dictionary, fold, parse, isJoined, pieces, stem, stems, lookUp, complete, correct, MAX_WORDS, MAX_CORRECTIONS,
  };
})(window.KitpressSearch);
