/** Commands of the drawing library that only move, scroll, zoom or copy: they run as they are. */
const HARMLESS_SHEET_COMMANDS: ReadonlySet<string> = new Set([
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-all",
  "sheet.command.select-range",
  "sheet.command.scroll-to-cell",
  "sheet.command.scroll-view",
  "sheet.command.scroll-view-reset",
  "sheet.command.set-scroll-relative",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
]);

const CLEAR_COMMANDS: ReadonlySet<string> = new Set([
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
]);

/** Its parameters carry `textContent`. */
const PASTE_COMMAND = "sheet.command.paste-by-short-key";

/** Mutations through which the library would start to calculate by itself. */
const CALCULATION_MUTATIONS: ReadonlySet<string> = new Set([
  "formula.mutation.set-formula-calculation-start",
  "formula.mutation.set-trigger-formula-calculation-start",
]);

/** What becomes of a command that the drawing library is about to run. */
export type CommandFate =
  | { readonly kind: "run" }
  | { readonly kind: "cancel" }
  | { readonly kind: "clear" }
  | { readonly kind: "paste"; readonly text: string };

/**
 * Decides over a command by its id: what moves the view runs, what would change the library's own (empty)
 * workbook is cancelled, and of those clearing and pasting are meant for the real workbook.
 */
export function commandFate(id: string, params: unknown): CommandFate {
  if (CLEAR_COMMANDS.has(id)) return { kind: "clear" };
  if (id === PASTE_COMMAND) return { kind: "paste", text: pastedText(params) };
  if (CALCULATION_MUTATIONS.has(id)) return { kind: "cancel" };
  const isChange = id.startsWith("sheet.command.") && !HARMLESS_SHEET_COMMANDS.has(id);
  return { kind: isChange ? "cancel" : "run" };
}

function pastedText(params: unknown): string {
  const text = (params as { readonly textContent?: unknown } | undefined)?.textContent;
  return typeof text === "string" ? text : "";
}
