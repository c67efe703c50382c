/*
 * Shows answers: results as elements, and what there is to say about them. All text goes in as text, whatever it
 * holds. Goes after search-core.js.
 */
(function (search) {
  "use strict";

  const EXTRACT = 220;
  const SAID = 60;

  function add(parent, name, className) {
    const element = document.createElement(name);
    if (className) element.className = className;
    return parent.appendChild(element);
  }

  function number(value) {
    return value.toLocaleString(document.documentElement.lang || "en");
  }

  /**
   * Puts words into an element, with values for {0} and so on: numbers, names in an array, and what a reader typed, which
   * is cut if long and kept apart by its direction.
   */
  function say(element, words, values) {
    const line = document.createElement("p");
    words.split(/(\{\d\})/).forEach(function (piece) {
      const value = /^\{\d\}$/.test(piece) ? (values || [])[Number(piece[1])] : undefined;
      if (Array.isArray(value)) {
        line.appendChild(document.createTextNode(value.join(", ")));
      } else if (typeof value === "string") {
        add(line, "bdi").textContent = value.length > SAID ? value.slice(0, SAID) + "…" : value;
      } else {
        line.appendChild(document.createTextNode(typeof value === "number" ? number(value) : piece));
      }
    });
    /* A screen reader would read the same words again if they were put in again. */
    if (line.textContent !== element.textContent) {
      element.replaceChildren.apply(element, Array.from(line.childNodes));
    }
  }

  /** The words of that name, those for one if the number is 1. */
  function words(element, name, count) {
    const one = element.dataset[name + "One"];
    return count === 1 && one !== undefined ? one : element.dataset[name];
  }

  /** Lines as they read in one: the items of a list have nothing at their ends. */
  function inOne(text) { return text.replace(/([^\s.,:;!?])\s*\n\s*/g, "$1 · "); }

  /** A text with the words that were looked for in mark elements; false if it has none. */
  function mark(element, text, terms, length) {
    const pieces = search.extract(text, terms, length);
    pieces.forEach(function (piece) {
      if (piece.match) add(element, "mark").textContent = piece.text;
      else element.appendChild(document.createTextNode(inOne(piece.text)));
    });
    return pieces.some(function (piece) { return piece.match; });
  }

  /** The words around a match in the text, else in the summary; else how the text begins. */
  function extract(element, result) {
    const texts = [result.body, result.summary].filter(Boolean);
    const found = texts.some(function (text) {
      element.textContent = "";
      return mark(element, text, result.terms, EXTRACT);
    });
    if (!found && texts.length) {
      element.textContent = "";
      mark(element, texts[texts.length - 1], result.terms, EXTRACT);
    }
  }

  function where(element, result) {
    add(element, "span", "result-kind").textContent = result.kindName || result.kind;
    (result.trail || [result.section]).filter(Boolean).forEach(function (title) {
      add(element, "span", "result-step").textContent = title;
    });
  }

  /** A result as a list item with a link to the very place. */
  function item(result, root, level) {
    const li = document.createElement("li");
    const link = add(level ? add(li, level) : li, "a");
    link.href = root + result.url;
    mark(link, result.title, result.terms, Infinity);
    where(add(li, "p", "result-where"), result);
    return li;
  }

  /** What was typed, with the corrections in it. */
  function corrected(text, corrections) {
    return corrections.reduce(function (all, correction) {
      return all.split(correction.from).join(correction.to);
    }, text.toLowerCase());
  }

  /** Says how the answer was found if it is not what was typed; gives false if there is nothing to say. */
  function sayHow(element, form, answer, text) {
    const whole = answer.stages.some(function (stage) { return stage.all && stage.documents.length; });
    /* A query in lunr's language has no stages: it found what it asks for. */
    if (answer.stages.length && !whole) {
      say(element, words(form, "some", answer.total), [answer.total]);
    } else if (answer.corrections.length) {
      const better = corrected(text, answer.corrections);
      say(element, words(form, "corrected", answer.total), [answer.total, text, better]);
    } else {
      return false;
    }
    return true;
  }

  /** Arrow down goes from the box to the list's links and on, arrow up back; tabbing goes through them as well. */
  function arrows(box, area) {
    function move(event, links, from) {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const to = from + step;
      if (!step || event.altKey || event.ctrlKey || event.metaKey || to < -1 || to >= links.length) return;
      event.preventDefault();
      (to < 0 ? box : links[to]).focus();
    }
    function links() {
      return Array.from(area.querySelectorAll("a")).filter(function (link) { return link.getClientRects().length; });
    }
    box.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown") move(event, links(), -1);
    });
    area.addEventListener("keydown", function (event) {
      const all = links();
      const at = all.indexOf(event.target);
      if (at >= 0) move(event, all, at);
    });
  }

  search.show = {
    add: add, number: number, say: say, words: words, extract: extract, item: item, sayHow: sayHow, arrows: arrows
  };
})(KitpressSearch);
