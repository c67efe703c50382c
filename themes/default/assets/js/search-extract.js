// Cuts out of a text the words around a match. Goes after search-words.js and before search-show.js.
((search) => {
  "use strict";

  // [start, length] of the words of a text that have one of the terms.
  const matchesOf = (text, terms) => {
    // lunr cuts the text in lower case, which can have another length.
    if (text.toLowerCase().length !== text.length) return [];
    const wanted = new Set(terms);
    const folded = search.words.fold(text);
    return window.lunr.tokenizer(folded.length === text.length ? folded : text)
      .filter((token) => wanted.has(search.words.stem(window.lunr.trimmer(token.clone()).str)))
      .map((token) => token.metadata.position);
  };

  // Where to start, so that the first match is within the length: at the beginning, or at a word before the match.
  const startOf = (text, [first], length) => {
    if (!first || first[0] + first[1] <= length) return 0;
    return text.lastIndexOf(" ", first[0] - length / 4) + 1;
  };

  // Some words of a text around the first that has one of the terms, as [{text, match}] for marking matches; the beginning
  // of the text if none has. length: about how many UTF-16 units
  search.extract = (text, terms, length) => {
    const matches = matchesOf(text, terms);
    const from = startOf(text, matches, length);
    const end = text.length - from > length ? Math.max(text.lastIndexOf(" ", from + length), from + 1) : text.length;
    const pieces = [{ text: from > 0 ? "… " : "", match: false }];
    let at = from;
    for (const [start, size] of matches.filter(([each, its]) => each >= from && each + its <= end)) {
      pieces.push({ text: text.slice(at, start), match: false }, { text: text.slice(start, start + size), match: true });
      at = start + size;
    }
    pieces.push({ text: text.slice(at, end), match: false }, { text: end < text.length ? " …" : "", match: false });
    return pieces.filter((piece) => piece.text);
  };
})(window.KitpressSearch);
