import type { deadlineMessages as source } from "../zhCN/deadlineMessages";

/** How one deadline was read, in a sentence. */
export const deadlineMessages: Readonly<Record<keyof typeof source, string>> = {
  "deadline.range": "{start}開始，{date}截止。",
  "deadline.several": "共 {count} 個時間點，以最後一個{date}為期限。",
  "deadline.periodic": "週期工作，列出 {count} 個到期日，最後一個{date}。",
  "deadline.standing": "長期工作，不算逾期。",
  "deadline.standingUntil": "持續到{date}，之前不算逾期。",
  "deadline.standingFrom": "{start}起長期進行，不算逾期。",
  "deadline.immediate": "立即辦理，應在{date}前辦完。",
  "deadline.immediateNoStart": "立即辦理，填了開始日期才能算出哪天到期。",
  "deadline.then": "到期後長期堅持。",
  "deadline.looksLikeDate": "「{written}」像日期，但只是一個數，是否為{nearest}？",
  "deadline.looksLikeDateOr": "「{written}」像日期，但只是一個數，是{nearest}還是{alternative}？",
};
