import fc from "fast-check";
import { isNoRecordKey } from "../../../src/domain/rowKey/noRecordKey";
import { renewKeys } from "../../../src/domain/rowKey/renewKeys";

test("blank keys and copies are renewed, first ones stay", () => {
  const keys = renewKeys(["kabcdefg", "", "kabcdefg", "kxyzxyzx"], Math.random);
  expect(keys[0]).toBe("kabcdefg");
  expect(keys[3]).toBe("kxyzxyzx");
  expect(keys[1]).toMatch(/^[a-z][2-9a-z]{7}$/);
  expect(keys[2]).toMatch(/^[a-z][2-9a-z]{7}$/);
  expect(new Set(keys).size).toBe(4);
});

test("rows that are no records get keys of their own kind, and keep the kind when copied", () => {
  const [asked, kept, copied] = renewKeys(["o", "oq2w3e4r", "oq2w3e4r"], Math.random);
  expect(kept).toBe("oq2w3e4r");
  expect(asked).toMatch(/^o[2-9a-z]{7}$/);
  expect(copied).toMatch(/^o[2-9a-z]{7}$/);
  expect(copied).not.toBe(kept);
  const plain = renewKeys(Array<string>(500).fill(""), Math.random);
  expect(plain.filter((key) => isNoRecordKey(key))).toEqual([]);
});

test("keys are unique, and renewing twice changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "b", "kq2w3e4r", "o", "oq2w3e4r")), (present) => {
      const once = renewKeys(present, Math.random);
      expect(new Set(once).size).toBe(present.length);
      expect(renewKeys(once, Math.random)).toEqual(once);
    })
  );
});

test("a random source that repeats itself does not repeat a key", () => {
  const numbers = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5];
  let at = 0;
  const random = (): number => numbers[at++ % numbers.length] ?? 0;
  expect(new Set(renewKeys(["", ""], random)).size).toBe(2);
});
