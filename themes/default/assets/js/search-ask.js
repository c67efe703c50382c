/*
 * Asks the index on behalf of a field that somebody types in. Goes after search-core.js.
 *
 *   var asker = KitpressSearch.asker('search/start.js', {
 *     answer: function (answer, text) { … },   // the answer to what was asked last; older ones are dropped
 *     rest: function (results) { … },          // if wanted: the results after the first, see search-core.js
 *     facets: function (facets, text) { … },   // if wanted: what each filter would leave, after the answer
 *     slow: function (text) { … },             // nothing has come for a while
 *     failed: function (text) { … }            // nothing could be loaded; asking again may help
 *   });
 */
(function (search) {
  "use strict";

  /* Milliseconds. The pause spares work when keys come in a burst, and is too short to be noticed. */
  const PAUSE = 10;
  const SLOW = 2000;
  /* Counting is done once the results are on the screen, and not for words that are still in the typing. */
  const LATER = 100;
  const MAX_CHARACTERS = 500;
  search.MIN_CHARACTERS = 2;

  /** What is asked for a text: nothing below two characters. */
  search.asked = function (text) {
    const plain = text.trim().slice(0, MAX_CHARACTERS);
    return plain.length < search.MIN_CHARACTERS ? "" : plain;
  };

  search.asker = function (start, on) {
    let index = search.open(start);
    let latest = 0;
    let waiting = 0;
    let slow = 0;

    /** A start file that the browser kept may name parts of an older site, which are gone: then it is loaded anew. */
    function query(text, options) {
      return index.query(text, options).catch(function () {
        const anew = search.open(start + "?again=" + Date.now());
        return anew.query(text, options).then(function (answer) {
          index = anew;
          return answer;
        });
      });
    }

    function stop() {
      latest += 1;
      clearTimeout(waiting);
      clearTimeout(slow);
    }

    function count(answer, text, last) {
      answer.facets().then(last(function (facets) { on.facets(facets, text); }), function () {
        /* Results stand without them. */
      });
    }

    function send(text, options, number) {
      const last = function (then) {
        return function (answer) {
          if (number !== latest) return;
          clearTimeout(slow);
          then(answer);
        };
      };
      slow = setTimeout(function () { on.slow(text); }, SLOW);
      const isOutdated = function () { return number !== latest; };
      query(text, Object.assign({ isOutdated: isOutdated }, options)).then(
        last(function (answer) {
          on.answer(answer, text);
          /* If the others cannot be loaded, the first ones stand without them. */
          if (on.rest) answer.rest().catch(function () { return []; }).then(last(on.rest));
          if (on.facets) waiting = setTimeout(function () { count(answer, text, last); }, LATER);
        }),
        last(function () { on.failed(text); }));
    }

    return {
      /** Loads what every query needs. */
      warm: function () {
        index.ready().catch(function () {
          /* The query will tell. */
        });
      },
      ask: function (text, options) {
        stop();
        const number = latest;
        waiting = setTimeout(function () { send(text, options, number); }, PAUSE);
      },
      /** Forgets what was asked. */
      stop: stop
    };
  };
})(KitpressSearch);
