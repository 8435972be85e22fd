// What the browser says of itself; `probe.rs` says what each function does.

export const isOffline = () => navigator.onLine === false;

export const mayKeepCookies = () => navigator.cookieEnabled !== false;

// What all main browsers have had since 2024.
export const hasFeatures = () => Boolean(Promise.withResolvers && Object.groupBy && globalThis.Intl?.Segmenter);

export const isBrave = () => Object(navigator.brave) === navigator.brave;

export const touchPoints = () => navigator.maxTouchPoints ?? 0;
