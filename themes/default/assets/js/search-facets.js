/*
 * Filters results by kind, audience and topic, and counts what each filter would leave. Goes after search-parts.js and
 * before search-core.js.
 *
 * Filters are {kinds: [id, …], audiences: [id, …], topics: [id, …]}; a group that is absent or empty lets all pass. A
 * document passes a group by any of its ids, and must pass every group.
 */
(function (search) {
  'use strict';

  var GROUPS = ['kinds', 'audiences', 'topics'];

  function idsOf(facets, group) { return group === 'kinds' ? [facets.kind] : facets[group]; }

  function passesGroup(facets, group, filters) {
    var wanted = filters && filters[group];
    return !wanted || !wanted.length || idsOf(facets, group).some(function (id) { return wanted.indexOf(id) >= 0; });
  }

  function passes(facets, filters, except) {
    return GROUPS.every(function (group) { return group === except || passesGroup(facets, group, filters); });
  }

  search.facets = {
    /** Whether the filters can leave anything out. */
    isFiltering: function (filters) {
      return GROUPS.some(function (group) { return filters && filters[group] && filters[group].length; });
    },

    /** The names of what is filtered by, in the order of the groups; ids that nothing has are left out. */
    names: function (parts, filters) {
      var all = parts.facetNames();
      return [].concat.apply([], GROUPS.map(function (group) {
        var wanted = (filters && filters[group]) || [];
        return all[group].filter(function (name) { return wanted.indexOf(name[0]) >= 0; })
          .map(function (name) { return name[1]; });
      }));
    },

    /** Those of the documents that pass. */
    filter: function (parts, documents, filters) {
      var passing = [], known = new Map();
      return parts.facets(documents, function (document, facets) {
        if (!known.has(facets)) { known.set(facets, passes(facets, filters)); }
        if (known.get(facets)) { passing.push(document); }
      }).then(function () { return passing; });
    },

    /**
     * How many of the documents each id has, under kinds, audiences and topics: [{id, name, count}], all that the index
     * has, in its order. Filters of the other groups count, those of the own group do not: the
     * number is what choosing the id as well would bring.
     */
    count: function (parts, documents, filters) {
      var sums = new Map();
      return parts.facets(documents, function (document, facets) {
        sums.set(facets, (sums.get(facets) || 0) + 1);
      }).then(function () {
        var names = parts.facetNames(), counted = {};
        GROUPS.forEach(function (group) {
          var counts = new Map();
          sums.forEach(function (sum, facets) {
            if (passes(facets, filters, group)) {
              idsOf(facets, group).forEach(function (id) { counts.set(id, (counts.get(id) || 0) + sum); });
            }
          });
          counted[group] = names[group].map(function (name) {
            return { id: name[0], name: name[1], count: counts.get(name[0]) || 0 };
          });
        });
        return counted;
      });
    }
  };
})(KitpressSearch);
