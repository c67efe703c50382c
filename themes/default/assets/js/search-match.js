// Finds which documents match, and what they score at least and at most. Goes after search-parts.js and before
// search-rank.js.
//
// A clause is {terms, fields, must, not}. A document matches it by any of its terms in any of its fields (an array of
// booleans by field; all fields if there is none). It has to match all clauses with must, or as many of them as asked for,
// none with not, and at least one without not, unless all clauses have not.
((search) => {
  "use strict";

  // Calls back for those of some documents, in ascending order, that a list has: with their index and their code.
  const among = (list, documents, callback) => {
    let at = 0;
    for (let i = 0; i < documents.length; i++) {
      at = search.seek(list.documents, documents[i], at);
      if (list.documents[at] === documents[i]) callback(i, list.codes[at]);
    }
  };

  // Calls back for those of some documents that a term has: with the document and its value.
  const each = (term, documents, callback) => {
    for (const list of term.lists) among(list, documents, (i, code) => callback(documents[i], list.values[code]));
  };

  // By code, whether a value has one of the fields.
  const inFields = (list, fields) => list.values.map((value) =>
    !fields || (value !== null && value.byField.some((number, field) => number >= 0 && fields[field])));

  // The documents that match, in ascending order. least is how many clauses with must are enough; all if it is not given.
  // All postings of the terms must have been loaded.
  const matching = (count, clauses, least) => {
    const matched = new Uint8Array(count);
    const musts = new Int32Array(count);
    const last = new Int32Array(count); // the last clause that was counted for a document, from 1
    clauses.forEach((clause, i) => {
      for (const list of clause.terms.flatMap((term) => term.lists)) {
        const wanted = inFields(list, clause.fields);
        for (let at = 0; at < list.documents.length; at++) {
          const document = list.documents[at];
          if (!wanted[list.codes[at]] || last[document] === i + 1) continue;
          last[document] = i + 1;
          if (clause.not) musts[document] = -count;
          else matched[document] = 1;
          if (clause.must) musts[document] += 1;
        }
      }
    });
    const isNegated = clauses.every((clause) => clause.not);
    const enough = least || clauses.filter((clause) => clause.must).length;
    const documents = [];
    for (let document = 0; document < count; document++) {
      if ((isNegated || matched[document]) && musts[document] >= enough) documents.push(document);
    }
    return documents;
  };

  // By term, how much it counts in each field: lunr's vector of the query, divided by its length.
  //
  // scored: [{term, fields, boost}] in the order of the query
  const weights = (scored, fields) => {
    const all = new Map(scored.map(({ term }) => [term, fields.map(() => 0)]));
    fields.forEach((name, field) => {
      const vector = new Map();
      for (const item of scored.filter((one) => !one.fields || one.fields[field])) {
        vector.set(item.term, (vector.get(item.term) || 0) + item.boost);
      }
      let sum = 0;
      vector.forEach((boost) => {
        sum += boost * boost;
      });
      vector.forEach((boost, term) => {
        all.get(term)[field] = boost / Math.sqrt(sum) || 0;
      });
    });
    return all;
  };

  // What a value scores at least and at most, by the term's weights, and without its count. Where values are left out, the
  // weights are the same in all fields.
  const worth = (value, weight, main) => {
    if (value.isLeftOut) return { least: value.least * weight[main], most: value.most * weight[main], rest: 0 };
    let rest = 0;
    value.byField.forEach((number, field) => {
      rest += number >= 0 && !(value.isCounted && field === main) ? number * weight[field] : 0;
    });
    return {
      least: rest + (value.isCounted ? value.least * weight[main] : 0),
      most: rest + (value.isCounted ? value.most * weight[main] : 0),
      rest,
    };
  };

  // The smallest of so many largest numbers; 0 if there are no more numbers than that.
  const lastOf = (numbers, wanted) => {
    if (wanted >= numbers.length) return 0;
    if (wanted > 100) return Float64Array.from(numbers).sort()[numbers.length - wanted];
    // Keeping a few of them sorted, the largest last, is faster than sorting them all.
    const best = new Float64Array(wanted).fill(-Infinity);
    for (const number of numbers) {
      if (number > best[0]) {
        let at = 0;
        for (; at + 1 < wanted && best[at + 1] < number; at++) best[at] = best[at + 1];
        best[at] = number;
      }
    }
    return best[0];
  };

  // Those of the documents, in ascending order, that can be among so many best ones, including those that score the same as
  // the last. weighted: weights by term
  const hopeful = (documents, weighted, main, wanted) => {
    const least = new Float64Array(documents.length);
    const most = new Float64Array(documents.length);
    weighted.forEach((weight, term) => {
      for (const list of term.lists) {
        const worths = list.values.map((value) => value && worth(value, weight, main));
        among(list, documents, (i, code) => {
          const known = list.values[code].isCounted ? term.scores.get(documents[i]) : undefined;
          least[i] += known === undefined ? worths[code].least : worths[code].rest + known * weight[main];
          most[i] += known === undefined ? worths[code].most : worths[code].rest + known * weight[main];
        });
      }
    });
    // Sums of fractions may differ from lunr's in their last digits.
    const enough = lastOf(least, wanted) * (1 - 1e-9);
    return documents.filter((document, i) => most[i] >= enough);
  };

  search.match = { each, matching, weights, hopeful };
})(window.KitpressSearch);
