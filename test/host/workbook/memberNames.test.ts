import { excelDescriptions } from "../../../src/host/workbook/api/descriptions";
import { openTestWorkbook } from "../../helpers/hostWorkbook";

/** Classes of the host whose name in office.js is another, or which the library keeps to itself. */
const LIBRARY_NAMES: Readonly<Record<string, string | undefined>> = {
  TableAutoFilter: "AutoFilter",
  Runtime: undefined,
  AddinInternalService: undefined,
  AppRuntimeService: undefined,
};

interface LibraryPrototype {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

// Each member of the host must exist in office.js under that name: a typing mistake would never be called.
describe.each(excelDescriptions.map((description) => [description.name, description] as const))(
  "%s",
  (name, description) => {
    const libraryName = name in LIBRARY_NAMES ? LIBRARY_NAMES[name] : name;
    const { Excel } = openTestWorkbook();
    const classes = Excel as unknown as Record<string, { prototype: LibraryPrototype } | undefined>;
    const prototype = libraryName === undefined ? undefined : classes[libraryName]?.prototype;

    test("is a class of office.js", () => {
      expect(libraryName === undefined || prototype !== undefined).toBe(true);
    });

    test("has no scalar or object property that office.js lacks", () => {
      if (prototype === undefined) return;
      const scalars = [
        ...(prototype._scalarPropertyOriginalNames ?? []),
        ...(prototype._scalarPropertyNames ?? []).map(upperFirst),
        // Set under this name by the library itself.
        ...(name === "Worksheet" ? ["Gridlines"] : []),
      ];
      const navigations = (prototype._navigationPropertyNames ?? []).map(upperFirst);
      expect(
        Object.keys(description.scalars ?? {}).filter((own) => !scalars.includes(own))
      ).toEqual([]);
      expect(
        Object.keys(description.navigations ?? {}).filter(
          (own) => !navigations.includes(upperFirst(own))
        )
      ).toEqual([]);
    });

    test("has no method that office.js never calls", () => {
      if (prototype === undefined) return;
      const source = Object.getOwnPropertyNames(prototype)
        .map((member) => memberSource(prototype, member))
        .join("\n");
      const unknown = Object.keys(description.methods ?? {}).filter(
        (method) => !source.includes(`"${method}"`) && !SHARED_METHODS.has(method)
      );
      expect(unknown).toEqual([]);
    });
  }
);

/** Called from code that all classes share: paths of collection items, and events that a class may lack. */
const SHARED_METHODS = new Set(["GetItemAt"]);

function memberSource(prototype: object, member: string): string {
  const property = Object.getOwnPropertyDescriptor(prototype, member);
  return [property?.value, property?.get, property?.set]
    .filter((part) => typeof part === "function")
    .map(String)
    .join("\n");
}
