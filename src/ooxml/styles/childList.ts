import { joinElement } from "../xml/editXml";
import { openTag, outerXml, parseXml } from "../xml/parseXml";

/** An element taken apart into the verbatim texts of its children, to be changed and put together again. */
export interface ChildList {
  readonly tag: string;
  readonly qualifiedName: string;
  readonly children: readonly { readonly name: string; readonly xml: string }[];
}

/** Takes an element's text apart. */
export function splitChildren(xml: string): ChildList {
  const root = parseXml(xml);
  const children = root.children.map((element) => ({ name: element.name, xml: outerXml(element) }));
  return { tag: openTag(root), qualifiedName: root.qualifiedName, children };
}

/** Replaces, adds or (undefined) removes the child of a name; `order` says where a new one goes. */
export function withChild(
  list: ChildList,
  name: string,
  xml: string | undefined,
  order: readonly string[]
): ChildList {
  const at = list.children.findIndex((child) => child.name === name);
  const children = list.children.filter((child) => child.name !== name);
  if (xml === undefined) return { ...list, children };
  if (at >= 0) {
    return {
      ...list,
      children: list.children.map((child) => (child.name === name ? { name, xml } : child)),
    };
  }
  const rank = order.indexOf(name);
  const after = children.findIndex((child) => order.indexOf(child.name) > rank);
  children.splice(after < 0 ? children.length : after, 0, { name, xml });
  return { ...list, children };
}

/** Puts the element together again. */
export function joinChildren(list: ChildList): string {
  return joinElement(
    list.tag,
    list.qualifiedName,
    list.children.map((child) => child.xml).join("")
  );
}
