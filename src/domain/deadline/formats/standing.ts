import type { DeadlineFormat } from "../timePoint";

/** 长期坚持, 持续推进, 常态化: no due date, never overdue (domain/deadlines.md, F). */
export const standing: DeadlineFormat = {
  id: "standing",
  pattern:
    /并?(?:长期(?:坚持|推进|抓|保持|任务|有效|执行|开展|落实)|(?<!中)长期(?![(\d])|(?:有待)?持续(?:坚持|推进|整改|抓好|开展|深化|用力|跟进|巩固|落实|进行)?|常态(?:化|长效)?|常年(?:坚持)?|常抓不懈|全天候|久久为功|长抓|持之以恒|一直(?:坚持|保持|推进)|长效(?:坚持|推进|保持|管理|运行)|贯穿全年|永久|经常(?:性)?|常规(?:性|化)?(?:工作|任务|开展|推进)|日常(?:化|性)?(?:工作|坚持|推进)?|不间断|一以贯之|坚持不懈|贯穿(?:始终|全过程)|全程(?!序)|全过程|始终|on-?going|continu(?:ous|al)(?:ly)?|standing|permanent)/y,
  read: () => ({ kind: "standing" }),
};
