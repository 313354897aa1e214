declare global {
  /** Where react-style-singleton, which locks scrolling behind dialogs, looks for the nonce. */
  var __webpack_nonce__: string | undefined;
}

/** What lets a style sheet that is made in the page count, as the server's policy has it. */
export const nonce =
  document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce ?? "";

globalThis.__webpack_nonce__ = nonce;
