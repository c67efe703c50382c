// Replaces a site's own service worker while the site is previewed, and removes itself, so that no old page is shown.
(() => {
  "use strict";

  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) => event.waitUntil(self.registration.unregister()));
})();
