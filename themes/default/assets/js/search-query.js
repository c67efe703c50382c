// A query of plain words, which is widened in stages until enough is found. Goes after search-rank.js and search-words.js,
// before search-core.js.
((search) => {
  "use strict";

  // With so many results, no further stage is tried.
  const ENOUGH = 10;

  const unique = (list) => [...new Set(list)];

  // Each stage finds what the stages before it found, and more; what is new is added after the other results.
  class Query {
    constructor(parts, words, wanted) {
      this.parts = parts;
      this.words = words;
      this.wanted = wanted;
      this.last = null; // the last request
      this.groups = []; // for each word, the terms that it may stand for
      this.found = new Map(); // results by document
      this.total = 0;
      this.corrections = [];
      this.stages = [];
    }

    hasEnough() {
      return this.total >= ENOUGH;
    }

    async run() {
      for (const step of [this.exact, this.completed, this.joined, this.corrected, this.loosened]) {
        if (!this.wanted.isOutdated()) await step.call(this);
      }
    }

    // Looks for documents that have at least so many of the words.
    async stage(least) {
      const groups = this.groups.filter((group) => group.length);
      if (this.hasEnough() || !least || groups.length < least) return;
      this.last = this.request(groups, least);
      const ranked = await search.rank(this.parts, this.last);
      this.stages.push({
        groups: groups.map((group) => group.map(({ term }) => term)),
        least,
        all: least === this.words.length,
        documents: ranked.results.map(({ document }) => document),
      });
      for (const result of ranked.results) {
        const { document } = result;
        if (!this.found.has(document) && this.found.size < this.wanted.limit) this.found.set(document, result);
      }
      this.total = ranked.total;
    }

    // Every term counts once, in all fields. A document matches a group by any of its terms.
    request(groups, least) {
      const terms = unique(groups.flat());
      return {
        clauses: groups.map((group) => ({ terms: group, must: true })),
        least,
        scored: terms.map((term) => ({ term, boost: 1 })),
        ask: (query) => terms.forEach(({ term }) => query.term(term, { usePipeline: false })),
        isPlain: true,
        count: this.wanted.limit + this.found.size,
        filters: this.wanted.filters,
      };
    }

    async lookUp() {
      const terms = await Promise.all(this.words.map(({ stem }) => this.parts.term(stem)));
      this.groups = terms.map((term) => (term ? [term] : []));
    }

    // The words as they are. Words with punctuation inside that the index lacks are split.
    async exact() {
      await this.lookUp();
      const isSplit = (word, i) => !this.groups[i].length && search.words.isJoined(word);
      if (this.words.some(isSplit)) {
        const words = this.words.flatMap((word, i) => (isSplit(word, i) ? search.words.pieces(word) : [word]));
        const stems = words.map(({ stem }) => stem);
        this.words = words.filter(({ stem }, i) => stems.indexOf(stem) === i).slice(0, search.words.MAX_WORDS);
        await this.lookUp();
      }
      await this.stage(this.words.length);
    }

    // The last word as the beginning of others.
    async completed() {
      const last = this.words.findIndex((word) => word.partial);
      if (last < 0 || this.hasEnough()) return;
      const terms = await search.words.complete(this.parts, this.words[last]);
      const before = this.groups[last].length;
      this.groups[last] = unique([...this.groups[last], ...terms]);
      if (this.groups[last].length > before) await this.stage(this.words.length);
    }

    // Neighbors as one word: "time line" also as "timeline".
    async joined() {
      const pairs = this.hasEnough() ? [] : this.words.slice(1).map(({ word }, i) => this.words[i].word + word);
      const terms = await Promise.all(pairs.map((pair) => this.parts.term(search.words.stem(pair))));
      terms.forEach((term, i) => {
        if (!term) return;
        this.groups[i] = [...this.groups[i], term];
        this.groups[i + 1] = [...this.groups[i + 1], term];
      });
      if (terms.some(Boolean)) await this.stage(this.words.length);
    }

    // The most similar words in place of unknown ones, if nothing was found.
    async corrected() {
      const unknown = this.words.map((word, i) => i).filter((i) => !this.groups[i].length);
      if (this.found.size || !unknown.length) return;
      await Promise.all(unknown.map((i) => this.correct(i)));
      await this.stage(this.words.length);
    }

    async correct(i) {
      const { word } = this.words[i];
      const words = await search.words.correct(this.parts, word);
      const terms = await search.words.lookUp(this.parts, search.words.stems(words, search.words.MAX_CORRECTIONS));
      this.groups[i] = terms;
      if (!terms.length) return;
      const best = words.find((each) => search.words.stem(each.word) === terms[0].term);
      this.corrections.push({ from: word, to: best.word });
    }

    // Documents with all words but one, but two, and so on.
    async loosened() {
      for (let least = this.words.length - 1; least > 0; least--) await this.stage(least);
    }
  }

  // Promises what a text of plain words finds. wanted: {limit, filters, isOutdated}
  search.plainQuery = async (parts, text, wanted) => {
    const query = new Query(parts, search.words.parse(text), wanted);
    await query.run();
    return {
      request: query.last,
      results: [...query.found.values()],
      total: query.total,
      terms: unique(query.groups.flat().map(({ term }) => term)),
      corrections: query.corrections,
      stages: query.stages,
    };
  };
})(window.KitpressSearch);
