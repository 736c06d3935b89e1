/** The ribbon as manifest.xml describes it, in one language. */
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Icon addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action:
    | { readonly kind: "showPane"; readonly title: string }
    | { readonly kind: "runFunction"; readonly functionName: string };
}

/** Resources by resid, in the wanted language. */
type Resources = ReadonlyMap<string, string>;

/**
 * Reads the custom tab of the task-pane VersionOverrides. Addresses below the manifest's own base URL
 * are returned relative to `servedFrom`. Throws on a manifest that is not well-formed or points to a
 * resource that is missing: a wrong manifest is to be seen at once.
 */
export function manifestRibbon(
  manifestText: string,
  locale: string,
  servedFrom: string
): RibbonTab {
  const manifest = new DOMParser().parseFromString(manifestText, "application/xml");
  if (manifest.querySelector("parsererror") !== null) throw new Error("manifest.xml is not XML");
  const resources = readResources(manifest, locale, servedFrom);
  const tab = only(manifest, "CustomTab");
  return {
    label: resource(resources, child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resource(resources, child(group, "Label")),
      buttons: children(group, "Control").map((control) => readButton(control, resources)),
    })),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const supertip = child(control, "Supertip");
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(resources, child(control, "Label")),
    tipTitle: resource(resources, child(supertip, "Title")),
    tip: resource(resources, child(supertip, "Description")),
    icons: new Map(
      children(child(control, "Icon"), "Image").map((image) => [
        Number(image.getAttribute("size")),
        resource(resources, image),
      ])
    ),
    action: readAction(child(control, "Action"), resources),
  };
}

function readAction(action: Element, resources: Resources): RibbonButton["action"] {
  const kind = action.getAttribute("xsi:type");
  if (kind === "ShowTaskpane")
    return { kind: "showPane", title: resource(resources, child(action, "Title")) };
  if (kind === "ExecuteFunction")
    return {
      kind: "runFunction",
      functionName: child(action, "FunctionName").textContent?.trim() ?? "",
    };
  throw new Error(`manifest.xml: unknown action ${String(kind)}`);
}

function readResources(manifest: Document, locale: string, servedFrom: string): Resources {
  const pane = only(manifest, "SourceLocation").getAttribute("DefaultValue") ?? "";
  const base = new URL(".", pane).href.replace(/\/$/, "");
  const entries = children(only(manifest, "Resources")).flatMap((list) => children(list));
  return new Map(
    entries.map((entry) => {
      const override = children(entry, "Override").find(
        (candidate) => candidate.getAttribute("Locale") === locale
      );
      const value = override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
      return [entry.getAttribute("id") ?? "", value.replace(base, servedFrom)];
    })
  );
}

function resource(resources: Resources, element: Element): string {
  const id = element.getAttribute("resid") ?? "";
  const value = resources.get(id);
  if (value === undefined) throw new Error(`manifest.xml: resid ${id} is not defined`);
  return value;
}

/** Child elements, of one local name where it is given. */
function children(element: Element, name?: string): Element[] {
  return [...element.children].filter((one) => name === undefined || one.localName === name);
}

function child(element: Element, name: string): Element {
  const [found] = children(element, name);
  if (found === undefined) throw new Error(`manifest.xml: ${element.localName} has no ${name}`);
  return found;
}

/** The first element of that local name in the document. */
function only(manifest: Document, name: string): Element {
  const found = manifest.getElementsByTagNameNS("*", name)[0];
  if (found === undefined) throw new Error(`manifest.xml has no ${name}`);
  return found;
}
