import type { WorkbookWords } from "../domain/model/workbookWords";
import type { zhCN } from "./zhCN";

/** Every message id; a language without one of them, or a use of another, does not compile. */
export type MessageId = keyof typeof zhCN.messages;

/** Ids that an action may put into a Notice: what it tells and why it would write a cell. */
export type NoticeId = Extract<
  MessageId,
  `notice.${string}` | `reason.${string}` | `reading.${string}` | `assumption.${string}`
>;

/** All words of one language: the pane's messages and what stands in the workbook itself. */
export interface Catalogue {
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly words: WorkbookWords;
}
