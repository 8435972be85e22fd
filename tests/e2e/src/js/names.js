// All names of a role in view, for the sentence of a failed search.
return [...document.querySelectorAll("*")].filter((e) => roleOf(e) === arguments[0] && isShown(e)).map(nameOf);
