// What a browser may refuse: nothing comes of it then.
export const tried = (act) => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
