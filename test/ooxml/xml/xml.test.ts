import fc from "fast-check";
import { attributesOfTag, withAttributes } from "../../../src/ooxml/xml/attributes";
import {
  decodeExcelText,
  decodeXml,
  encodeAttribute,
  encodeExcelText,
  encodeXml,
} from "../../../src/ooxml/xml/escape";
import { child, innerXml, outerXml, parseXml } from "../../../src/ooxml/xml/parseXml";
import { PackageError } from "../../../src/ooxml/types";

test("any text survives encoding, in elements and in attributes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const encoded = encodeExcelText(text);
      expect(decodeExcelText(decodeXml(encodeXml(encoded)))).toBe(text);
      const tag = `<a b="${encodeAttribute(encoded)}"/>`;
      expect(decodeExcelText(attributesOfTag(tag).get("b") ?? "")).toBe(text);
    })
  );
});

test.each([
  ["_x0041_", "_x005F_x0041_"],
  ["a\rb", "a_x000D_b"],
  ["a\nb\tc", "a\nb\tc"],
  ["\u0000", "_x0000_"],
  ["\ud83d\ude00", "\ud83d\ude00"],
  ["\ud83d", "_xD83D_"],
  ["_x_", "_x_"],
])("%j is written as %j", (text, written) => {
  expect(encodeExcelText(text)).toBe(written);
});

test.each([
  [`<a b="1"/>`, { c: "2" }, `<a b="1" c="2"/>`],
  [`<a b="1">`, { b: "2" }, `<a b="2">`],
  [`<a b='1' c="3">`, { b: undefined }, `<a c="3">`],
  [`<a x:b="1" >`, { b: "2" }, `<a x:b="1" b="2">`],
  [`<a b="c=d > e" f="1">`, { f: undefined }, `<a b="c=d > e">`],
  [`<a/>`, { b: `"<&\n` }, `<a b="&quot;&lt;&amp;&#10;"/>`],
])("the attributes of %s are changed in place", (tag, changes, expected) => {
  expect(withAttributes(tag, changes)).toBe(expected);
});

test("elements keep their text and places", () => {
  const source = `\uFEFF<?xml version="1.0"?><!-- <x> --><p:a q="1"> <b/><c>t<![CDATA[<d>]]></c></p:a>`;
  const root = parseXml(source);
  expect([root.name, root.qualifiedName, root.children.length]).toEqual(["a", "p:a", 2]);
  const c = child(root, "c");
  expect(c && outerXml(c)).toBe("<c>t<![CDATA[<d>]]></c>");
  expect(c && decodeXml(innerXml(c))).toBe("t<d>");
});

test.each<[string, PackageError["code"]]>([
  ["", "corrupt"],
  ["<a>", "corrupt"],
  ["<a></b>", "corrupt"],
  ["<a b='", "corrupt"],
  ["<!DOCTYPE a><a/>", "xmlEntities"],
  ["<a><!ENTITY b 'c'></a>", "xmlEntities"],
])("%j is refused", (source, code) => {
  expect(() => parseXml(source)).toThrow(PackageError);
  try {
    parseXml(source);
  } catch (error) {
    expect((error as PackageError).code).toBe(code);
  }
});
