/** What a line stands for; `isBroken` where it was written as a JSON string and is none. */
interface ReadLine {
  readonly text: string;
  readonly isBroken: boolean;
}

/** In quotation marks as a whole, or opened and never closed; “"七一"前” merely begins with quoted words. */
function isQuoted(text: string): boolean {
  return text.startsWith('"') && (text.endsWith('"') || !text.includes('"', 1));
}

/** A line as text: a JSON string stands for what it holds, so that texts with line breaks fit on a line. */
function readLine(line: string): ReadLine {
  const text = line.replace(/\r$/, "");
  const trimmed = text.trim();
  if (!isQuoted(trimmed)) return { text, isBroken: false };
  try {
    return { text: String(JSON.parse(trimmed)), isBroken: false };
  } catch (error) {
    if (error instanceof SyntaxError) return { text, isBroken: true };
    throw error;
  }
}

/** One sentence on a line that looks like a JSON string and is none, with what to do. */
function brokenSentence(number: number): string {
  return (
    `第 ${number} 行以引号开头但不是有效的 JSON 字符串，已按普通文字读；请补全引号，并把里面的引号、反斜杠、换行写成 \\"、\\\\、\\n。` +
    ` Line ${number} is in quotation marks but no valid JSON string and was read as plain text: close it, and write \\", \\\\ and \\n inside.`
  );
}

/** Where the answers go, and the sentences on lines that could not be read as they were meant. */
export interface LineOutput {
  readonly print: (answer: object) => void;
  readonly complain: (sentence: string) => void;
}

/**
 * Answers every line of a stream in its order, an empty one too; nothing for the end of the last line. A
 * line in quotation marks that is no JSON string is told (`complain`) and answered as plain text. Memory
 * does not grow with the stream.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  answer: (text: string) => object,
  { print, complain }: LineOutput
): Promise<void> {
  let number = 0;
  const answerLine = (line: string): void => {
    number += 1;
    const { text, isBroken } = readLine(line);
    if (isBroken) complain(brokenSentence(number));
    print(answer(text));
  };
  input.setEncoding("utf8");
  let rest = "";
  let isFirst = true;
  for await (const chunk of input) {
    const read = isFirst ? String(chunk).replace(/^\uFEFF/, "") : String(chunk);
    isFirst = false;
    const lines = (rest + read).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(answerLine);
  }
  if (rest !== "") answerLine(rest);
}
