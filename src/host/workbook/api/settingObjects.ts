import type { AnyDescription, HostObject } from "../../protocol/hostObject";
import { readOnly } from "../../protocol/hostObject";
import { itemNotFound } from "../model/excelErrors";
import { settingsOf } from "../model/settings";
import type { WorkbookModel } from "../model/workbookModel";
import { textArgument } from "./arguments";
import { describe, objectOf, type SettingTarget } from "./targets";

/** Excel.SettingCollection and Setting. */
export const settingObjects: readonly AnyDescription[] = [
  describe("SettingCollection", {
    items: (model) =>
      [...settingsOf(model).keys()].map((key) => objectOf("Setting", { model, key })),
    item: find,
    methods: {
      Add: (model, [key, value]) => {
        settingsOf(model).set(textArgument(key), value);
        return objectOf("Setting", { model, key: textArgument(key) });
      },
      GetCount: (model) => settingsOf(model).size,
      GetItemOrNullObject: (model, [key]) => find(model, key) ?? null,
    },
  }),
  describe("Setting", {
    id: ({ key }) => key,
    scalars: {
      Key: readOnly(({ key }) => key),
      Value: { get: valueOf, set: ({ model, key }, value) => settingsOf(model).set(key, value) },
    },
    methods: { Delete: ({ model, key }) => void settingsOf(model).delete(key) },
  }),
];

function find(model: WorkbookModel, key: unknown): HostObject | undefined {
  const text = String(key);
  return settingsOf(model).has(text) ? objectOf("Setting", { model, key: text }) : undefined;
}

function valueOf({ model, key }: SettingTarget): unknown {
  if (!settingsOf(model).has(key)) throw itemNotFound();
  return settingsOf(model).get(key);
}
