import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { MessageId } from "../i18n/catalogue";
import { formatMessage, type MessageParams } from "../i18n/formatMessage";
import type { DisplayLanguage } from "../i18n/languages";

/** The pane's language and the function that finds its words. */
export interface Messages {
  readonly language: DisplayLanguage;
  readonly say: (id: MessageId, params?: MessageParams) => string;
}

const MessagesContext = createContext<Messages>({
  language: "zh-CN",
  say: (id, params) => formatMessage("zh-CN", id, params),
});

/** Gives every component below it the words of one language. */
export function MessagesProvider(props: {
  readonly language: DisplayLanguage;
  readonly children: ReactNode;
}) {
  const { language, children } = props;
  const messages = useMemo<Messages>(
    () => ({ language, say: (id, params) => formatMessage(language, id, params) }),
    [language]
  );
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

/** The words of the language in force. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
