/** The texts that are not blank. */
export function nonEmpty<Texts extends Record<string, string>>(texts: Texts): Partial<Texts> {
  return Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text.trim() !== ""),
  ) as Partial<Texts>;
}
