// Comes before a page's scripts when they run again.
window.kitpressPreview.go();
