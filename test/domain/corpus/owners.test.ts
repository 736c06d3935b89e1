import { parseOwner } from "../../../src/domain/owner/parseOwner";
import type { OwnerRole } from "../../../src/domain/owner/ownerReading";
import { describeWithCorpus, readCorpus } from "./sharedCorpus";

interface Phrase {
  readonly text: string;
  readonly kind: "owner" | "addressee";
  readonly units: readonly { readonly role: OwnerRole; readonly name: string }[];
}

/** The role stands in the words and does not only follow from where the phrase was found. */
const STATES_ROLE = /牵头|牽頭|责任|責任|配合|负责|負責|参与|參與|协办|領導|领导|主责/;

describeWithCorpus("owners as offices wrote them", () => {
  test("split and stated roles", () => {
    const { items } = readCorpus("owners.json") as { readonly items: readonly Phrase[] };
    const readings = items.map((phrase) => ({ phrase, units: parseOwner(phrase.text).units }));
    const names = (units: readonly { readonly name: string }[]): string =>
      units.map(({ name }) => name).join(" | ");
    const wrongSplit = readings.filter(({ phrase, units }) => names(units) !== names(phrase.units));
    const stated = readings.filter(({ phrase }) => STATES_ROLE.test(phrase.text));
    const wrongRole = stated.filter(
      ({ phrase, units }) =>
        units.map(({ role }) => role).join() !== phrase.units.map(({ role }) => role).join()
    );
    const split = 1 - wrongSplit.length / items.length;
    const roles = 1 - wrongRole.length / stated.length;
    process.stdout.write(
      `corpus owners: split ${(split * 100).toFixed(1)} % of ${items.length}, ` +
        `roles ${(roles * 100).toFixed(1)} % of ${stated.length}\n` +
        [...new Set([...wrongSplit, ...wrongRole])]
          .map(
            ({ phrase, units }) =>
              `  ${phrase.text}: ${units.map(({ role, name }) => `${role}:${name}`).join(" | ")}\n`
          )
          .join("")
    );
    expect(split).toBeGreaterThanOrEqual(0.97);
    expect(roles).toBeGreaterThanOrEqual(0.94);
  });
});
