/** The script that connects a task pane with the workbook page around it. */
export const PANE_HOST_SCRIPT = '<script src="/host/pane-host.js"></script>';

/** With or without quotes: a minimizer takes them away. */
const OFFICE_JS_TAG = /<script\b[^>]*\bsrc=(?:"[^"]*office\.js"|[^"\s>]*office\.js(?=[\s>]))[^>]*>/;

/**
 * The built taskpane.html with exactly one script tag more, right before the one of office.js: the
 * library looks for `window.external` while it loads. Throws when the document does not load office.js.
 */
export function paneDocument(html: string): string {
  const tag = OFFICE_JS_TAG.exec(html);
  if (tag === null) throw new Error("taskpane.html does not load office.js");
  return html.slice(0, tag.index) + PANE_HOST_SCRIPT + html.slice(tag.index);
}
