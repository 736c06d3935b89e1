/** How one deadline was read, in a sentence (`deadlineNote`). */
export const deadlineMessages = {
  "deadline.range": "{start}开始，{date}截止。",
  "deadline.several": "共 {count} 个时间点，以最后一个{date}为期限。",
  "deadline.periodic": "周期工作，列出 {count} 个到期日，最后一个{date}。",
  "deadline.standing": "长期工作，不算逾期。",
  "deadline.standingUntil": "持续到{date}，之前不算逾期。",
  "deadline.standingFrom": "{start}起长期开展，不算逾期。",
  "deadline.immediate": "立即办理，应在{date}前办完。",
  "deadline.immediateNoStart": "立即办理，填了开始日期才能算出哪天到期。",
  "deadline.then": "到期后长期坚持。",
  "deadline.looksLikeDate": "“{written}”像日期，但只是一个数，是否为{nearest}？",
  "deadline.looksLikeDateOr": "“{written}”像日期，但只是一个数，是{nearest}还是{alternative}？",
} as const satisfies Record<`deadline.${string}`, string>;
