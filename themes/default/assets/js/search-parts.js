// Loads the parts of a search index. They are classic scripts, so that they can be loaded from disk, and need no more than
// script-src 'self'. Goes after search-reader.js.
((search) => {
  "use strict";

  // Called by every part. The script element that the part comes from passes the data to the code that waits for it.
  search.add = (data) => {
    const script = document.currentScript;
    if (script && script.kitpressReceive) script.kitpressReceive(data);
  };

  const inject = (url) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    let received;
    script.kitpressReceive = (data) => {
      received = data;
    };
    script.onload = () => {
      script.remove();
      resolve(received);
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`cannot load ${url}`));
    };
    script.src = url;
    document.head.append(script);
  });

  // The index of the last part whose first word is not after the given one, or -1.
  const partOf = (firsts, word) => {
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (firsts[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  // The index in sorted numbers, not before from, of the first that is not less than the given one.
  search.seek = (sorted, number, from) => {
    let low = from;
    let high = from;
    for (let step = 1; high < sorted.length && sorted[high] < number; step *= 2) {
      low = high + 1;
      high += step;
    }
    high = Math.min(high, sorted.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  // Remembers which postings of a list have their values in files of details, the first of which is given.
  const noteLeftOut = (list, first) => {
    const places = [];
    list.codes.forEach((code, i) => {
      if (list.values[code].isLeftOut) places.push(i);
    });
    list.leftOut = { places: Int32Array.from(places), first, done: new Set() };
  };

  // The files of details, counted from the first of the list, that some documents still need; all of them if no documents
  // are given. Documents ascend. Each file has the values of so many postings.
  const missingFiles = ({ documents: all, leftOut: { places, done } }, documents, count) => {
    const found = new Set();
    const need = (ordinal) => {
      const file = Math.floor(ordinal / count);
      if (!done.has(file)) found.add(file);
    };
    if (!documents) {
      for (let ordinal = 0; ordinal < places.length; ordinal += count) need(ordinal);
      return [...found];
    }
    let at = 0;
    let ordinal = 0;
    for (const document of documents) {
      at = search.seek(all, document, at);
      ordinal = search.seek(places, at, ordinal);
      if (all[at] === document && places[ordinal] === at) need(ordinal);
    }
    return [...found];
  };

  // An index whose start file is given. Nothing is loaded before it is asked for.
  class Parts {
    constructor(startUrl) {
      this.startUrl = startUrl;
      this.folder = `${startUrl.slice(0, startUrl.lastIndexOf("/") + 1)}parts/`;
      this.promises = new Map();
      this.start = null;
      this.ends = []; // how many documents there are up to and with each part of documents
      this.term = this.term.bind(this);
    }

    // What make() promised for a key, once and for all; if that fails, the next call tries again.
    once(key, make) {
      if (!this.promises.has(key)) {
        this.promises.set(key, make().catch((problem) => {
          this.promises.delete(key);
          throw problem;
        }));
      }
      return this.promises.get(key);
    }

    load(url, read) {
      return this.once(url, async () => read(await inject(url)));
    }

    part(kind, number, read) {
      return this.load(`${this.folder}${kind}-${number}.${this.start[kind].hash}.js`, read);
    }

    ready() {
      return this.load(this.startUrl, (data) => this.open(data));
    }

    open(data) {
      let end = 0;
      this.start = data;
      this.ends = search.read.numbers(data.documents.counts).map((count) => {
        end += count;
        return end;
      });
      return window.lunr ? null : this.load(this.folder + data.lunr, () => null);
    }

    // What can be read from the parts that can have words with this prefix.
    range(kind, prefix, read) {
      const firsts = this.start[kind].first;
      const loads = [];
      for (let i = Math.max(0, partOf(firsts, prefix));
        i < firsts.length && (firsts[i] <= prefix || firsts[i].startsWith(prefix)); i++) {
        loads.push(this.part(kind, i, read));
      }
      return Promise.all(loads);
    }

    // By number of the part, what can be read from the parts of some documents; each part has so many documents.
    async partsOf(kind, documents, count, read) {
      const numbers = [...new Set(documents.map((document) => Math.floor(document / count)))];
      const loaded = await Promise.all(numbers.map((number) => this.part(kind, number, read)));
      return new Map(numbers.map((number, i) => [number, loaded[i]]));
    }

    // How many documents there are.
    count() {
      return this.ends.length ? this.ends[this.ends.length - 1] : 0;
    }

    fields() {
      return this.start.fields;
    }

    // What the scores in the main field are computed from; see the format of the start file.
    scoring() {
      return this.start.lengths;
    }

    // What results can be filtered by: lists of [id, name] for kinds, audiences and topics.
    facetNames() {
      return this.start.facets;
    }

    readTerms(data) {
      return search.read.terms(data, this.start.fields.length);
    }

    // Promises a term with its first postings, or null.
    async term(term) {
      const number = partOf(this.start.terms.first, term);
      if (number < 0) return null;
      const terms = await this.part("terms", number, (data) => this.readTerms(data));
      return terms.get(term) || null;
    }

    // Promises the terms with a prefix, sorted.
    async termsFrom(prefix) {
      const maps = await this.range("terms", prefix, (data) => this.readTerms(data));
      return maps.flatMap((terms) => [...terms.values()]).filter(({ term }) => term.startsWith(prefix));
    }

    // Loads the other postings of a term. Those in the main field have counts instead of scores; very common terms leave
    // out the values of many postings with low scores.
    async rest(term) {
      if (!term.rest) return;
      const lists = await this.part("postings", term.rest.file, (data) => data.lists);
      if (!term.rest) return; // it was loaded in the meantime
      const { fields, lengths } = this.start;
      const list = search.read.postings(lists[term.rest.list], term.rest.count, fields.length, lengths.field);
      if (term.rest.details) noteLeftOut(list, term.rest.details - 1);
      term.lists.push(list);
      term.rest = null;
    }

    // Loads the values of a term that were left out: for some documents, in ascending order, or for all if none are given.
    details(term, documents) {
      const { count } = this.start.details;
      return Promise.all(term.lists.filter((list) => list.leftOut).flatMap((list) =>
        missingFiles(list, documents, count).map((file) => this.fill(list, file))));
    }

    // Puts the values in a file of details into a list.
    async fill(list, file) {
      const { details: { count }, fields, lengths } = this.start;
      const places = list.leftOut.places.subarray(file * count, (file + 1) * count);
      const details = await this.part("details", list.leftOut.first + file,
        (data) => search.read.details(data.details, places.length, fields.length, lengths.field));
      if (list.leftOut.done.has(file)) return;
      const before = list.values.length - 1;
      list.leftOut.done.add(file);
      list.values = list.values.concat(details.values.slice(1));
      details.codes.forEach((code, i) => {
        list.codes[places[i]] = before + code;
      });
    }

    // Promises the codes of length and boost, by document, of some documents and of others.
    async lengths(documents) {
      const { count } = this.start.lengths;
      const parts = await this.partsOf("lengths", documents, count, (data) => search.read.numbers(data.lengths));
      const codes = new Map();
      parts.forEach((lengths, number) => lengths.forEach((code, i) => codes.set(number * count + i, code)));
      return codes;
    }

    // Promises the words with a prefix and their weights, which grow with how often they occur; null if they are in more
    // parts than maxParts.
    async words(prefix, maxParts) {
      const parts = this.start.words.first.filter((first) => first.startsWith(prefix)).length;
      if (parts > maxParts) return null;
      const lists = await this.range("words", prefix, search.read.words);
      return lists.flat().filter(({ word }) => word.startsWith(prefix));
    }

    // Calls back with each document and its {kind, audiences, topics}; equal ones are the same object.
    async facets(documents, callback) {
      const { count } = this.start.facets;
      const parts = await this.partsOf("facets", documents, count, (data) => search.read.facets(data, this.start.facets));
      for (const document of documents) callback(document, parts.get(Math.floor(document / count))[document % count]);
    }

    // Promises what is shown of a document.
    async document(number) {
      const index = partOf(this.ends, number) + 1;
      const documents = await this.part("documents", index,
        (data) => data.documents.map((values) => search.read.document(values, this.start.facets)));
      return documents[number - (index ? this.ends[index - 1] : 0)];
    }
  }

  search.parts = (startUrl) => new Parts(startUrl);
})(window.KitpressSearch);
