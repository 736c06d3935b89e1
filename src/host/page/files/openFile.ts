import type { PageSession } from "../session/pageSession";

/** Opens a file that somebody chose or dropped; a refusal shows as the page's alert. */
export async function openFile(session: PageSession, file: File): Promise<void> {
  session.open(new Uint8Array(await file.arrayBuffer()), file.name);
}
