/** A line as text: a JSON string stands for what it holds, so that texts with line breaks fit on a line. */
function textOf(line: string): string {
  const text = line.replace(/\r$/, "");
  if (!/^".*"$/.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : text;
  } catch (error) {
    // “"七一"前” merely begins and ends with a quotation mark.
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/**
 * Answers every line of a stream in its order, an empty one too; nothing for the end of the last line. Memory
 * does not grow with the stream.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  answer: (text: string) => object,
  print: (answer: object) => void
): Promise<void> {
  input.setEncoding("utf8");
  let rest = "";
  let isFirst = true;
  for await (const chunk of input) {
    const read = isFirst ? String(chunk).replace(/^\uFEFF/, "") : String(chunk);
    isFirst = false;
    const lines = (rest + read).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) print(answer(textOf(line)));
  }
  if (rest !== "") print(answer(textOf(rest)));
}
