import { addContentType, contentType } from "../package/contentTypes";
import { dropPart } from "../package/dropPart";
import { freePartName } from "../package/freePartName";
import { inNamespaceOf } from "../package/inNamespaceOf";
import type { PartStore } from "../package/PartStore";
import { addRelationship, readRelationships, removeRelationship } from "../package/relationships";
import { relativeTarget } from "../package/resolveTarget";
import { PackageError, type CustomXmlPart } from "../types";
import { attributes } from "../xml/attributes";
import { encodeAttribute } from "../xml/escape";
import { parseXml, prefixOf } from "../xml/parseXml";
import { newItemId } from "./newItemId";

interface HeldPart {
  readonly id: string;
  readonly partName: string;
  readonly propertiesName: string | undefined;
  readonly relationshipId: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The custom XML parts that belong to the workbook. */
export class CustomXmlList {
  private held: readonly HeldPart[];

  constructor(
    private readonly store: PartStore,
    private readonly workbookPart: string,
    private readonly relationshipNamespace: string
  ) {
    this.held = readRelationships(store, workbookPart)
      .filter(({ kind, target }) => kind === "customXml" && store.has(target))
      .map(({ id, target }) => readHeld(store, id, target));
  }

  get parts(): readonly CustomXmlPart[] {
    return this.held.map((part) => this.describe(part));
  }

  private describe({ id, partName }: HeldPart): CustomXmlPart {
    const xml = this.store.text(partName).replace(/^\uFEFF/, "");
    return { id, namespaceUri: namespaceOf(xml), xml };
  }

  /** Adds a part; throws PackageError "corrupt" where the text is not well-formed XML. */
  add(xml: string): CustomXmlPart {
    parseXml(xml);
    const partName = freePartName(this.store, "customXml/item", ".xml");
    const number = /\d+(?=\.xml$)/.exec(partName)?.[0] ?? "1";
    const propertiesName = `customXml/itemProps${number}.xml`;
    const id = newItemId(xml, new Set(this.held.map((part) => part.id)));
    this.store.setText(partName, xml);
    const properties = propertiesXml(id, namespaceOf(xml));
    this.store.setText(propertiesName, inNamespaceOf(this.relationshipNamespace, properties));
    addContentType(this.store, propertiesName, PROPERTIES_TYPE);
    // Every writer declares .xml as plain XML; a file that does not must say so for the part.
    if (contentType(this.store, partName) === undefined) {
      addContentType(this.store, partName, "application/xml");
    }
    addRelationship(this.store, partName, {
      type: `${this.relationshipNamespace}/customXmlProps`,
      target: relativeTarget(partName, propertiesName),
    });
    const relationshipId = addRelationship(this.store, this.workbookPart, {
      type: `${this.relationshipNamespace}/customXml`,
      target: relativeTarget(this.workbookPart, partName),
    });
    const held = { id, partName, propertiesName, relationshipId };
    this.held = [...this.held, held];
    return this.describe(held);
  }

  set(id: string, xml: string): void {
    parseXml(xml);
    this.store.setText(this.byId(id).partName, xml);
  }

  /** Removes the part with its properties and relationships. */
  remove(id: string): void {
    const part = this.byId(id);
    this.held = this.held.filter((other) => other !== part);
    removeRelationship(this.store, this.workbookPart, part.relationshipId);
    if (part.propertiesName !== undefined) dropPart(this.store, part.propertiesName);
    dropPart(this.store, part.partName);
  }

  private byId(id: string): HeldPart {
    const part = this.held.find((candidate) => candidate.id === id);
    if (!part) throw new Error(`no custom XML part ${id}`);
    return part;
  }
}

function readHeld(store: PartStore, relationshipId: string, partName: string): HeldPart {
  const properties = readRelationships(store, partName).find(
    ({ kind, target }) => kind === "customXmlProps" && store.has(target)
  );
  const root = properties && parseXml(store.text(properties.target));
  const entries = root ? [...attributes(root)] : [];
  const id = entries.find(([name]) => name.endsWith("itemID"))?.[1];
  // A part without properties has no id of its own: its name tells it apart.
  return { id: id ?? partName, partName, propertiesName: properties?.target, relationshipId };
}

/** Namespace of the root element; empty where it has none. */
function namespaceOf(xml: string): string {
  const root = parseXml(xml);
  const prefix = prefixOf(root.qualifiedName);
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const value = attributes(root).get(name);
  if (value === undefined && prefix !== "") {
    throw new PackageError("corrupt", `a custom XML part does not declare ${prefix}`);
  }
  return value ?? "";
}

function propertiesXml(id: string, namespaceUri: string): string {
  const namespace = `${OFFICE}/customXml`;
  const references =
    namespaceUri === ""
      ? "<ds:schemaRefs/>"
      : `<ds:schemaRefs><ds:schemaRef ds:uri="${encodeAttribute(namespaceUri)}"/></ds:schemaRefs>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${namespace}">${references}</ds:datastoreItem>`
  );
}
