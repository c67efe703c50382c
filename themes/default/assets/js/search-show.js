// Shows answers: results as elements, and messages about them. All text is inserted as text. Goes after search-core.js.
((search) => {
  "use strict";

  const EXTRACT_LENGTH = 220;
  const MAX_TYPED = 60;

  const add = (parent, name, className = "") => {
    const element = document.createElement(name);
    if (className) element.className = className;
    return parent.appendChild(element);
  };

  const number = (value) => value.toLocaleString(document.documentElement.lang || "en");

  // What goes in for a placeholder: a number, names in an array, or text that a reader has typed.
  const filledIn = (value) => {
    if (Array.isArray(value)) return value.join(", ");
    if (typeof value === "number") return number(value);
    // Typed text is shortened, and isolated because its direction may differ.
    const element = document.createElement("bdi");
    element.textContent = value.length > MAX_TYPED ? `${value.slice(0, MAX_TYPED)}…` : value;
    return element;
  };

  // Puts a message into an element, with values for {0} and so on.
  const say = (element, message, values = []) => {
    const line = document.createElement("p");
    line.append(...message.split(/(\{\d\})/).map((piece) => {
      const value = /^\{\d\}$/.test(piece) ? values[Number(piece[1])] : undefined;
      return value === undefined ? piece : filledIn(value);
    }));
    // A screen reader would read the same message again if it was replaced.
    if (line.textContent !== element.textContent) element.replaceChildren(...line.childNodes);
  };

  // The message with that name, or the one for a single thing if the count is 1 and there is one.
  const messageFor = (element, name, count) => {
    const single = element.dataset[`${name}One`];
    return count === 1 && single !== undefined ? single : element.dataset[name];
  };

  // Joins the lines of a text: the items of a list have no punctuation at their ends.
  const joinLines = (text) => text.replace(/([^\s.,:;!?])\s*\n\s*/g, "$1 · ");

  // Fills an element with a text and marks the terms that were looked for. Returns whether it has any.
  const mark = (element, text, terms, length) => {
    const pieces = search.extract(text, terms, length);
    element.replaceChildren();
    for (const piece of pieces) {
      if (piece.match) add(element, "mark").textContent = piece.text;
      else element.append(joinLines(piece.text));
    }
    return pieces.some(({ match }) => match);
  };

  // Shows the words around a match in the text or in the summary; if neither has any, how the summary or the text begins.
  const extract = (element, { body, summary, terms }) => {
    [body, summary].filter(Boolean).some((text) => mark(element, text, terms, EXTRACT_LENGTH));
  };

  // Says what kind of result it is, and what it is part of, if anything.
  const addOrigin = (element, kindName, section) => {
    add(element, "span", "result-kind").textContent = kindName;
    if (section) add(element, "span", "result-step").textContent = section;
  };

  // Says by which other words a result was found, unless its title has the words that were looked for.
  const addAlso = (element, { also, terms }, message) => {
    const found = also.filter((word) => search.extract(word, terms, Infinity).some(({ match }) => match));
    if (found.length) say(add(element, "p", "result-also"), message, [found]);
  };

  // A result as a list item with a link to it. form: the search form
  const item = (result, form) => {
    const li = document.createElement("li");
    const link = add(li, "a");
    link.href = form.dataset.root + result.url;
    const isInTitle = mark(link, result.title, result.terms, Infinity);
    addOrigin(add(li, "p", "result-where"), result.kindName, result.section);
    if (!isInTitle) addAlso(li, result, form.dataset.also);
    return li;
  };

  // What was typed, with the corrections.
  const correctedText = (text, corrections) =>
    corrections.reduce((all, { from, to }) => all.split(from).join(to), text.toLowerCase());

  // Says how the results were found if that is not by what was typed. Returns whether there was anything to say.
  const sayHow = (element, form, answer, text) => {
    const hasAllWords = answer.stages.some((stage) => stage.all && stage.documents.length);
    // A query in lunr's language has no stages: it finds exactly what it asks for.
    if (answer.stages.length && !hasAllWords) {
      say(element, messageFor(form, "some", answer.total), [answer.total]);
      return true;
    }
    if (!answer.corrections.length) return false;
    const values = [answer.total, text, correctedText(text, answer.corrections)];
    say(element, messageFor(form, "corrected", answer.total), values);
    return true;
  };

  const STEPS = { ArrowDown: 1, ArrowUp: -1 };

  // Lets the arrow keys move the focus between a box and some links in an area, which can be reached by Tab as well.
  const arrows = (box, area, selector) => {
    const links = () => [...area.querySelectorAll(selector)].filter((link) => link.getClientRects().length);
    const move = (event, all, from) => {
      const step = STEPS[event.key];
      const to = from + step;
      if (!step || event.altKey || event.ctrlKey || event.metaKey || to < -1 || to >= all.length) return;
      event.preventDefault();
      (to < 0 ? box : all[to]).focus();
    };
    box.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") move(event, links(), -1);
    });
    area.addEventListener("keydown", (event) => {
      const all = links();
      const at = all.indexOf(event.target);
      if (at >= 0) move(event, all, at);
    });
  };

  search.show = { add, number, say, messageFor, mark, extract, addOrigin, addAlso, item, sayHow, arrows };
})(window.KitpressSearch);
