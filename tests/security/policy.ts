/** What a policy lets a page do, by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

export const parsed = (policy: string): Policy =>
  new Map(
    policy.split(';').map((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return [name!, sources] as const;
    }),
  );

/** The policy that stands in a page; empty without one. */
export function policyOf(page: string): Policy {
  const found = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(page);
  return found ? parsed(found[1]!) : new Map();
}
