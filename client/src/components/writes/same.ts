/** Whether two values of a property are the same; arrays are compared as sets. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  const others = new Set<unknown>(other);
  return one.length === other.length && one.every((member) => others.has(member));
}
