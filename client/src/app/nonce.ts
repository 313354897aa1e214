declare global {
  /** The nonce for react-style-singleton, which locks scrolling behind dialogs. */
  var __webpack_nonce__: string | undefined;
}

/** The nonce with which the server's policy permits style sheets created by scripts. */
export const nonce =
  document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";

globalThis.__webpack_nonce__ = nonce;
