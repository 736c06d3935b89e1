import { choices, logChoices } from "../numeric/choices";
import { logGamma, upperGamma } from "../numeric/gamma";
import { incompleteBeta } from "../numeric/incompleteBeta";
import type { CalcValue } from "../types";
import { scalarFunction, type FunctionFamily } from "./definition";
import { numberWhere } from "./distributionResult";

const binomial = scalarFunction(
  ["number", "number", "number", "boolean"],
  (hits, trials, chance, isCumulative) => {
    const [k, n] = [Math.trunc(hits), Math.trunc(trials)];
    return numberWhere(k >= 0 && k <= n && isChance(chance), () => {
      if (!isCumulative) {
        return binomialAt(k, n, chance);
      }
      return k === n ? 1 : incompleteBeta(1 - chance, n - k, k + 1);
    });
  }
);
const criticalBinomial = scalarFunction(
  ["number", "number", "number"],
  (trials, chance, alpha): CalcValue => {
    const n = Math.trunc(trials);
    return numberWhere(n >= 0 && n < 2 ** 53 && isChance(chance) && alpha > 0 && alpha < 1, () => {
      if (chance === 0 || chance === 1) {
        return chance * n;
      }
      let low = 0;
      let high = n;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (incompleteBeta(1 - chance, n - middle, middle + 1) >= alpha) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    });
  }
);
const poisson = scalarFunction(["number", "number", "boolean"], (count, mean, isCumulative) => {
  const k = Math.trunc(count);
  return numberWhere(k >= 0 && mean >= 0, () => {
    if (mean === 0) {
      return k === 0 || isCumulative ? 1 : 0;
    }
    return isCumulative
      ? upperGamma(k + 1, mean)
      : Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  });
});

/** Beyond it whole numbers and sums over them are no longer sure; the answer is #NUM! here (assumption). */
const MAXIMUM_POPULATION = 10_000_000;

/**
 * Distributions of counts
 * (https://support.microsoft.com/office/binom-dist-function-c5ae37b6-f39c-4be2-94c2-509a1480770c,
 * https://support.microsoft.com/office/poisson-dist-function-8fe148ff-39a2-46cb-abf3-7772695d9636,
 * https://support.microsoft.com/office/hypgeom-dist-function-6dbd547f-1d12-4b1f-8ae5-b0d9e3d22fbf,
 * https://support.microsoft.com/office/negbinom-dist-function-c8239f89-c2d0-45bd-b6af-172e570f8599).
 */
export const DISCRETE_DISTRIBUTIONS: FunctionFamily = {
  "BINOM.DIST": binomial,
  BINOMDIST: binomial,
  "BINOM.INV": criticalBinomial,
  CRITBINOM: criticalBinomial,
  "POISSON.DIST": poisson,
  POISSON: poisson,
  "NEGBINOM.DIST": scalarFunction(
    ["number", "number", "number", "boolean"],
    (failures, successes, chance, isCumulative) => {
      const [f, s] = [Math.trunc(failures), Math.trunc(successes)];
      return numberWhere(f >= 0 && s >= 1 && isChance(chance), () =>
        isCumulative ? incompleteBeta(chance, s, f + 1) : negativeBinomialAt(f, s, chance)
      );
    }
  ),
  NEGBINOMDIST: scalarFunction(["number", "number", "number"], (failures, successes, chance) => {
    const [f, s] = [Math.trunc(failures), Math.trunc(successes)];
    return numberWhere(f >= 0 && s >= 1 && isChance(chance), () =>
      negativeBinomialAt(f, s, chance)
    );
  }),
  "HYPGEOM.DIST": scalarFunction(
    ["number", "number", "number", "number", "boolean"],
    (hits, sample, marked, population, isCumulative) => {
      const urn = urnOf(hits, sample, marked, population);
      return numberWhere(isUrn(urn), () => {
        let sum = 0;
        for (let k = isCumulative ? fewest(urn) : urn.hits; k <= urn.hits; k += 1) {
          sum += hypergeometricAt(k, urn);
        }
        return sum;
      });
    }
  ),
  HYPGEOMDIST: scalarFunction(
    ["number", "number", "number", "number"],
    (hits, sample, marked, population) => {
      const urn = urnOf(hits, sample, marked, population);
      return numberWhere(isUrn(urn), () => hypergeometricAt(urn.hits, urn));
    }
  ),
};

interface Urn {
  readonly hits: number;
  readonly sample: number;
  readonly marked: number;
  readonly population: number;
}

function urnOf(hits: number, sample: number, marked: number, population: number): Urn {
  return {
    hits: Math.trunc(hits),
    sample: Math.trunc(sample),
    marked: Math.trunc(marked),
    population: Math.trunc(population),
  };
}

function isUrn(urn: Urn): boolean {
  const { hits, sample, marked, population } = urn;
  return (
    population > 0 &&
    sample > 0 &&
    sample <= population &&
    marked > 0 &&
    marked <= population &&
    population < MAXIMUM_POPULATION &&
    hits >= fewest(urn) &&
    hits <= Math.min(sample, marked)
  );
}

function fewest({ sample, marked, population }: Urn): number {
  return Math.max(0, sample - population + marked);
}

function hypergeometricAt(hits: number, { sample, marked, population }: Urn): number {
  const all = choices(population, sample);
  return Number.isFinite(all)
    ? (choices(marked, hits) / all) * choices(population - marked, sample - hits)
    : Math.exp(
        logChoices(marked, hits) +
          logChoices(population - marked, sample - hits) -
          logChoices(population, sample)
      );
}

function binomialAt(k: number, n: number, chance: number): number {
  if (chance === 0 || chance === 1) {
    return k === (chance === 0 ? 0 : n) ? 1 : 0;
  }
  const plain = choices(n, k) * Math.pow(chance, k) * Math.pow(1 - chance, n - k);
  return plain > 0 && Number.isFinite(plain)
    ? plain
    : Math.exp(logChoices(n, k) + k * Math.log(chance) + (n - k) * Math.log1p(-chance));
}

function negativeBinomialAt(failures: number, successes: number, chance: number): number {
  const ways = choices(failures + successes - 1, failures);
  return ways * Math.pow(chance, successes) * Math.pow(1 - chance, failures);
}

function isChance(value: number): boolean {
  return value >= 0 && value <= 1;
}
