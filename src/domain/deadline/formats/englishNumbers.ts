/** Numbers as English words in "every three weeks" and "four times a year"; twice stands for two times. */
export const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
  other: 2,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
