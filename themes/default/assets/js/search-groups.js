// Shows results grouped by page: the page, then the places on it that were found. A glossary term that is just what was
// looked for comes first, as an answer. Goes after search-show.js.
((search) => {
  "use strict";

  // Only one of so many first results can be the answer.
  const FIRST = 5;
  const ANSWER_LENGTH = 500;
  const { show } = search;

  // Whether one of the names of a result has all words that were typed.
  const isNamed = ({ title, also }, words) => [title, ...also].some((name) => {
    const stems = search.words.parse(name).map(({ stem }) => stem);
    return words.every(({ stem, partial }) => stems.some((each) => (partial ? each.startsWith(stem) : each === stem)));
  });

  class Groups {
    constructor(list, form) {
      this.list = list;
      this.form = form;
      this.clear();
    }

    clear() {
      this.list.replaceChildren();
      this.pages = new Map(); // by address: {item, link, places}
      this.size = 0; // the number of results
    }

    link(parent, result, className) {
      const link = show.add(parent, "a", className);
      link.href = this.form.dataset.root + result.url;
      return link;
    }

    // The first results of an answer to a text.
    begin(results, text) {
      this.clear();
      const words = search.words.parse(text);
      const answer = results.slice(0, FIRST).find((result) => result.kind === "term" && isNamed(result, words));
      if (answer && words.length) this.addAnswer(answer);
      return this.add(results.filter((result) => result !== answer));
    }

    // Adds results, each to the group of its page. Returns the link to the first.
    add(results) {
      return results.map((result) => (result.page ? this.addPlace(result) : this.addPage(result)))[0];
    }

    addAnswer(result) {
      this.size += 1;
      const item = show.add(this.list, "li", "result-answer");
      const link = this.link(show.add(item, "h3"), result, "result-link");
      const isInTitle = show.mark(link, result.title, result.terms, Infinity);
      if (!isInTitle) show.addAlso(item, result, this.form.dataset.also);
      show.mark(show.add(item, "p", "result-text"), result.body, result.terms, ANSWER_LENGTH);
      show.addOrigin(show.add(item, "p", "result-where"), result.kindName, result.page);
    }

    // The group of a result's page.
    group(result) {
      const url = result.url.split("#")[0];
      if (!this.pages.has(url)) {
        const item = show.add(this.list, "li");
        const link = this.link(show.add(item, "h3"), { url }, "");
        link.textContent = result.page || result.title;
        show.addOrigin(show.add(item, "p", "result-where"), result.pageKind, result.page ? "" : result.section);
        const places = show.add(item, "ul", "result-places");
        places.setAttribute("role", "list");
        places.hidden = true;
        this.pages.set(url, { item, link, places });
      }
      return this.pages.get(url);
    }

    addPage(result) {
      this.size += 1;
      const { item, link, places } = this.group(result);
      link.className = "result-link";
      const isInTitle = show.mark(link, result.title, result.terms, Infinity);
      if (!isInTitle) show.addAlso(item, result, this.form.dataset.also);
      if (result.body || result.summary) show.extract(show.add(item, "p", "result-text"), result);
      item.append(places);
      return link;
    }

    addPlace(result) {
      this.size += 1;
      const { places } = this.group(result);
      places.hidden = false;
      const item = show.add(places, "li");
      show.add(item, "span", "result-kind").textContent = result.kindName;
      const text = show.add(item, "div");
      const link = this.link(text, result, "result-link");
      const isInTitle = show.mark(link, result.title, result.terms, Infinity);
      if (!isInTitle) show.addAlso(text, result, this.form.dataset.also);
      if (result.body) show.extract(show.add(text, "p", "result-text"), result);
      return link;
    }
  }

  search.groups = (list, form) => new Groups(list, form);
})(window.KitpressSearch);
