import { PANE_HOST_SCRIPT, paneDocument } from "../../../src/host/node/paneDocument";

describe("paneDocument", () => {
  it("puts one script tag right before office.js and changes nothing else", () => {
    const html = '<head><title>a</title><script src="office-js/office.js"></script></head>';
    const served = paneDocument(html);
    expect(served).toBe(
      `<head><title>a</title>${PANE_HOST_SCRIPT}<script src="office-js/office.js"></script></head>`
    );
    expect(served.replace(PANE_HOST_SCRIPT, "")).toBe(html);
  });

  it("finds office.js among other scripts and attributes", () => {
    const html = '<script src="a.js"></script><script defer src="https://x/1/office.js"></script>';
    expect(paneDocument(html).indexOf(PANE_HOST_SCRIPT)).toBe(
      html.indexOf('<script defer src="https://x')
    );
  });

  it("finds it without quotes, as a minimizer leaves it", () => {
    const html =
      "<title>a</title><script src=office-js/office.js></script><script src=b.js></script>";
    expect(paneDocument(html)).toBe(html.replace("<script", `${PANE_HOST_SCRIPT}<script`));
  });

  it("refuses a document without office.js", () => {
    expect(() => paneDocument('<script src="officex.html"></script>')).toThrow(/office\.js/);
  });
});
