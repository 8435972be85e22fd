// What has the focus.
const e = document.activeElement;
if (!e || e === document.body || e === document.documentElement) return { role: "", name: "", id: "" };
return { role: roleOf(e), name: nameOf(e), id: e.id };
