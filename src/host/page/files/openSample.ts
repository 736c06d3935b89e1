import { pageWords } from "../pageWords";
import type { PageSession } from "../session/pageSession";

/** Opens the named sample workbook, or the first one that the server has; `none` opens nothing. */
export async function openSample(session: PageSession, wanted: string | null): Promise<void> {
  if (wanted === "none") return;
  try {
    const names = (await (await fetched("/samples/index.json")).json()) as readonly string[];
    const name = names.find((candidate) => candidate === wanted) ?? names[0];
    if (name === undefined) throw new Error("The server has no samples");
    const answer = await fetched(`/samples/${encodeURIComponent(name)}`);
    session.open(new Uint8Array(await answer.arrayBuffer()), name);
  } catch (error) {
    console.error(error);
    session.alert(pageWords.sampleFailed);
  }
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
