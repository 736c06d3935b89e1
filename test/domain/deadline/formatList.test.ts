import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEADLINE_FORMATS } from "../../../src/domain/deadline/formats/formatList";

const FOLDER = join(__dirname, "../../../src/domain/deadline/formats");

test("every format that a file exports stands in the list, once", () => {
  const exported = readdirSync(FOLDER)
    .filter((file) => file !== "formatList.ts")
    .flatMap((file) => [
      ...readFileSync(join(FOLDER, file), "utf8").matchAll(/export const (\w+): DeadlineFormat/g),
    ])
    .map((match) => match[1]);
  const listed = DEADLINE_FORMATS.map(({ id }) => id);
  expect([...listed].sort()).toEqual([...exported].sort());
  expect(new Set(listed).size).toBe(listed.length);
});

test("every pattern is tried at one place only", () => {
  expect(DEADLINE_FORMATS.filter(({ pattern }) => !pattern.sticky).map(({ id }) => id)).toEqual([]);
});
