// Whether the page's app has started. Pages that are only to read have none.
return ["start", "recognised"].includes(document.body?.dataset.page) || document.documentElement?.dataset.app === "ready";
