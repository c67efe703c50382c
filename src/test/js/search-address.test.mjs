import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const pageAt = (url) => {
  const location = new URL(url);
  const calls = [];
  const change = (name) => (state, title, to) => {
    calls.push(`${name} ${to}`);
    location.href = new URL(to, location).href;
  };
  const history = { pushState: change("push"), replaceState: change("replace") };
  const page = load(["search-reader.js", "search-address.js"], { location, history, URLSearchParams });
  return { address: page.KitpressSearch.address, calls, location, history };
};

const none = { kinds: [], audiences: [], topics: [] };

test("an address without a query asks for nothing", () => {
  assert.deepEqual(pageAt("https://example.org/search.html").address.read(), { text: "", filters: none });
});

test("text and filters are read, each filter once, others are ignored", () => {
  const { address } = pageAt("https://example.org/search.html?q=caf%C3%A9+plan&kind=page&kind=page&topic=a%26b&x=1&topic=c");
  assert.deepEqual(address.read(), { text: "café plan", filters: { kinds: ["page"], audiences: [], topics: ["a&b", "c"] } });
});

test("a made-up address cannot bring more than a hundred filters", () => {
  const query = Array.from({ length: 500 }, (none_, i) => `kind=k${i}`).join("&");
  assert.equal(pageAt(`https://example.org/search.html?q=x&${query}`).address.read().filters.kinds.length, 100);
});

test("what is written is read back", () => {
  const page = pageAt("https://example.org/a/search.html");
  const asked = { text: "a&b=c #d +e é", filters: { kinds: ["page"], audiences: ["x y"], topics: ["t", "u"] } };
  page.address.write(asked.text, asked.filters);
  assert.deepEqual(page.address.read(), asked);
  assert.equal(page.location.pathname, "/a/search.html");
});

test("typing replaces one entry of the history; after a pause a new one is added", () => {
  const page = pageAt("https://example.org/search.html");
  page.address.write("p", none);
  page.address.write("pl", none);
  page.address.write("pl", none); // no change, no entry
  page.address.settle();
  page.address.write("plan", none);
  page.address.write("", { ...none, kinds: ["page"] }); // filters without text are not kept
  assert.deepEqual(page.calls, [
    "push /search.html?q=p", "replace /search.html?q=pl", "push /search.html?q=plan", "replace /search.html",
  ]);
});

test("a browser that rejects changes of the history does no harm", () => {
  const page = pageAt("https://example.org/search.html");
  page.history.pushState = () => {
    throw new Error("SecurityError");
  };
  page.address.write("plan", none);
  assert.deepEqual(page.calls, []);
});
