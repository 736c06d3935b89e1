import { stepTime } from "../../../src/host/node/stepTime";

test.each([
  ["the day that counts as today, not the clock's", "2027-01-12", new Date(2026, 10, 21, 16, 5)],
  [
    "the hour before eight in China, where UTC still has the day before",
    "2027-01-12",
    new Date(2027, 0, 12, 7, 5),
  ],
])("a step is done on %s", (_name, today, now) => {
  const hour = String(now.getHours()).padStart(2, "0");
  expect(stepTime(today, now)).toBe(`2027-01-12T${hour}:05`);
});
