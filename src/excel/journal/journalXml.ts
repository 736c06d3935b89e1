import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { JOURNAL_NAMESPACE } from "../ownObjects";
import type { JournalEntry } from "./journalEntry";

/** DESIGN, decision 4: the last five actions, 2 MB at most. */
export const JOURNAL_ENTRIES = 5;
export const JOURNAL_LIMIT_CHARACTERS = 2_000_000;

/**
 * The custom XML part for these entries, newest first: one element an action, its JSON deflated and in
 * base 64. The oldest are dropped beyond five entries or two million characters; the newest always stays.
 */
export function journalXml(entries: readonly JournalEntry[]): string {
  const elements: string[] = [];
  let size = 0;
  for (const entry of entries.slice(0, JOURNAL_ENTRIES)) {
    const element = `<entry>${encode(entry)}</entry>`;
    size += element.length;
    if (elements.length > 0 && size > JOURNAL_LIMIT_CHARACTERS) break;
    elements.push(element);
  }
  return `<journal xmlns="${JOURNAL_NAMESPACE}">${elements.join("")}</journal>`;
}

/** Entries of the part, newest first; an empty list where the text holds none that can be read. */
export function parseJournalXml(xml: string): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const match of xml.matchAll(/<entry>([A-Za-z0-9+/=\s]*)<\/entry>/g)) {
    const entry = decode(match[1] ?? "");
    // Older entries build on newer ones being taken back first: stop at the first unreadable one.
    if (!entry) break;
    entries.push(entry);
  }
  return entries;
}

function encode(entry: JournalEntry): string {
  return toBase64(deflateSync(strToU8(JSON.stringify(entry)), { level: 6 }));
}

function decode(text: string): JournalEntry | undefined {
  try {
    return JSON.parse(strFromU8(inflateSync(fromBase64(text)))) as JournalEntry;
  } catch {
    // The part is untrusted text (a returned workbook): what cannot be read is no journal entry.
    return undefined;
  }
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s/g, "")), (character) => character.charCodeAt(0));
}
