/** The object without some of its members. */
export function omit<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> {
  const left = keys.map(String);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.includes(key))) as Omit<
    Value,
    Key
  >;
}
