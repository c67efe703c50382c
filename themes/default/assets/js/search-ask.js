// Queries the index for a box that somebody types in. Goes after search-core.js.
//
//   const asker = KitpressSearch.asker("search/start.js", {
//     answer: (answer, text) => …,   // the answer to the last query; older ones are dropped
//     facets: (facets, text) => …,   // optional: what each filter would leave, after the answer
//     slow: (text) => …,             // there has been no answer for a while
//     failed: (text) => …,           // something could not be loaded; asking again may help
//   });
((search) => {
  "use strict";

  // This pause saves work when keys come in a burst, and is too short to notice.
  const PAUSE_MILLIS = 10;
  const SLOW_MILLIS = 2000;
  // Results are shown before they are counted, and words that are still being typed are not counted.
  const COUNT_MILLIS = 100;
  const MIN_CHARACTERS = 2;
  const MAX_CHARACTERS = 500;

  // The query for a text: nothing below two characters.
  search.asked = (text) => {
    const plain = text.trim().slice(0, MAX_CHARACTERS);
    return plain.length < MIN_CHARACTERS ? "" : plain;
  };

  class Asker {
    constructor(start, on) {
      this.start = start;
      this.on = on;
      this.index = search.open(start);
      this.latest = 0; // the number of the last query
      this.timer = 0;
      this.slowTimer = 0;
    }

    // Loads what every query needs.
    async warm() {
      try {
        await this.index.ready();
      } catch {
        // The query will report it.
      }
    }

    ask(text, options) {
      this.stop();
      const number = this.latest;
      this.timer = setTimeout(() => this.send(text, options, number), PAUSE_MILLIS);
    }

    // Drops the last query.
    stop() {
      this.latest += 1;
      clearTimeout(this.timer);
      clearTimeout(this.slowTimer);
    }

    // A start file in the browser's cache may name parts of an older site, which are gone: then it is loaded again.
    async query(text, options) {
      try {
        return await this.index.query(text, options);
      } catch {
        const fresh = search.open(`${this.start}?again=${Date.now()}`);
        const answer = await fresh.query(text, options);
        this.index = fresh;
        return answer;
      }
    }

    async send(text, options, number) {
      const isOutdated = () => number !== this.latest;
      let answer = null;
      this.slowTimer = setTimeout(() => this.on.slow(text), SLOW_MILLIS);
      try {
        answer = await this.query(text, { isOutdated, ...options });
      } catch {
        // There is no answer.
      }
      if (isOutdated()) return;
      clearTimeout(this.slowTimer);
      if (!answer) {
        this.on.failed(text);
        return;
      }
      this.on.answer(answer, text);
      if (this.on.facets) this.timer = setTimeout(() => this.deliverFacets(answer, text, isOutdated), COUNT_MILLIS);
    }

    async deliverFacets(answer, text, isOutdated) {
      let facets = null;
      try {
        facets = await answer.facets();
      } catch {
        // Results are of use without the counts.
      }
      if (facets && !isOutdated()) this.on.facets(facets, text);
    }
  }

  search.asker = (start, on) => new Asker(start, on);
})(window.KitpressSearch);
