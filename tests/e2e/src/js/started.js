// Whether the page's app has started.
return document.documentElement?.dataset.app === "ready";
