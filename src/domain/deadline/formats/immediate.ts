import type { DeadlineFormat } from "../timePoint";

/** 立行立改, 立即, 即日起, 边督边改: due a few working days after the start (setting immediateDays). */
export const immediate: DeadlineFormat = {
  id: "immediate",
  pattern:
    /(?:立行立改|立查立改|立改立行|即知即改|即行即改|即改即行|边[督查学整]边改|立即|马上|即刻|即时|即日起?|立刻|第1时间|第一时间|asap|immediate(?:ly)?|at once)(?:整改|办理|落实)?/y,
  read: () => ({ kind: "immediate" }),
};
