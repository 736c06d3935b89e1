import type { DeadlineFormat } from "../timePoint";

/** 立行立改, 立即, 即办, 即日起, 边督边改: due a few working days after the start (setting immediateDays). */
export const immediate: DeadlineFormat = {
  id: "immediate",
  pattern:
    /(?:立行立改|立查立改|立整立改|立改立行|立说立行|即知即改|即行即改|即改即行|即整即改|即查即改|即交即办|即收即办|即接即办|接诉即办|即办|即改|边[督查学整审]边[改整]|立即|马上|即刻|即时|即日起?|(?:从|自)?现在起|(?:从|自)?现在开始|立刻|当即|迅即|火速|立马|即行(?!即改)|(?<=^|[,;。、:(])迅速(?=整改|启动|行动|开展|组织|落实|处置|办理|部署|$)|第[1一]时间|现场整改|当场整改|至急|asap|immediate(?:ly)?|urgent(?:ly)?|right now|at once|right away)(?:整改|办理|落实)?/y,
  read: () => ({ kind: "immediate" }),
};
