// Takes the place of a site's own worker while it is previewed, and goes away, so that no old page is shown.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.registration.unregister()));
