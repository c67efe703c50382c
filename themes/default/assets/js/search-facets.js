// Filters results by kind, audience and topic, and counts what each filter would leave. Goes after search-parts.js and
// before search-core.js.
//
// Filters are {kinds: [id, …], audiences: [id, …], topics: [id, …]}. A document passes a group if it has any of the ids, or
// if the group is missing or empty; it has to pass all groups.
((search) => {
  "use strict";

  const GROUPS = ["kinds", "audiences", "topics"];

  const idsOf = (facets, group) => (group === "kinds" ? [facets.kind] : facets[group]);

  const wantedIds = (filters, group) => filters?.[group] ?? [];

  const passesGroup = (facets, group, filters) => {
    const wanted = wantedIds(filters, group);
    return !wanted.length || idsOf(facets, group).some((id) => wanted.includes(id));
  };

  const passes = (facets, filters, except) =>
    GROUPS.every((group) => group === except || passesGroup(facets, group, filters));

  // Whether the filters can exclude anything.
  const isFiltering = (filters) => GROUPS.some((group) => wantedIds(filters, group).length > 0);

  // The names of the filters, in the order of the groups, without those of ids that no document has.
  const names = (parts, filters) => GROUPS.flatMap((group) => {
    const wanted = wantedIds(filters, group);
    return parts.facetNames()[group].filter(([id]) => wanted.includes(id)).map(([, name]) => name);
  });

  // Promises the documents that pass.
  const filter = async (parts, documents, filters) => {
    const passing = [];
    const known = new Map();
    await parts.facets(documents, (document, facets) => {
      if (!known.has(facets)) known.set(facets, passes(facets, filters));
      if (known.get(facets)) passing.push(document);
    });
    return passing;
  };

  // all: [id, name] of the group; sums: how many documents have which facets
  const countGroup = (group, all, sums, filters) => {
    const counts = new Map();
    sums.forEach((sum, facets) => {
      if (!passes(facets, filters, group)) return;
      for (const id of idsOf(facets, group)) counts.set(id, (counts.get(id) || 0) + sum);
    });
    return all.map(([id, name]) => ({ id, name, count: counts.get(id) || 0 }));
  };

  // Promises how many of the documents have each id: {kinds: [{id, name, count}, …], audiences, topics}, with all ids of
  // the index in its order. The filters of the other groups count, but not those of the id's own group, so the number is
  // what choosing the id as well would bring.
  const count = async (parts, documents, filters) => {
    const sums = new Map();
    await parts.facets(documents, (document, facets) => sums.set(facets, (sums.get(facets) || 0) + 1));
    const all = parts.facetNames();
    return Object.fromEntries(GROUPS.map((group) => [group, countGroup(group, all[group], sums, filters)]));
  };

  search.facets = { isFiltering, names, filter, count };
})(window.KitpressSearch);
