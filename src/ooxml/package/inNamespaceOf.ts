/** Namespaces of ISO/IEC 29500 strict files for those of the usual, transitional ones. */
const STRICT: readonly (readonly [string, string])[] = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "http://purl.oclc.org/ooxml/officeDocument/customXml",
  ],
];

/** Text of a new part for a file whose relationship types are in this namespace: strict files stay strict. */
export function inNamespaceOf(relationshipNamespace: string, text: string): string {
  if (!relationshipNamespace.includes("purl.oclc.org")) return text;
  return STRICT.reduce((result, [usual, strict]) => result.replaceAll(usual, strict), text);
}
