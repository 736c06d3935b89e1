/** What `--help` prints and what stands below the complaint about a wrong call. */
export const USAGE = `用法 Usage:
  ledger run ACTION FILE --out OUT [选项 options] --json
  ledger run ACTION FILE… --out-dir DIR [选项 options] --json
      对每个文件做一项操作；多个文件时进度在 stderr。An action on one file or on many; progress on stderr.
      ACTION: structure 规范成表, check 检查, colour 标色, score 季度得分, roster 人员名册,
              restore 恢复, freeze 年初对账, close-quarter 季度查账, reopen 重开, compare 对比,
              settle 年底交账, appraisal 测评, ranking 分类排位
      --sheet S  --table N          工作表、第几个表（从 1 起）；默认当前表、最像的一个 default: active sheet, best table
      --map field=C                 指定某字段在哪一列，可重复 which column is which field, repeatable
      --set key=value               写一项设置，可重复 a setting, repeatable
                                    (readCompletion=no, backSchedule=no, wholeRow=yes,
                                    splitOwners=yes 拆分责任单位, writeOutSame=no 不改“同上”;
                                    appraisal: surveyRaters=10, massRaters=10, leaderRaters=5 评分列数;
                                    ranking: rank=people 人员, rank=departments 单位)
      --as-of D                     截止日 writes the as-of cell
      --dry-run                     只算不写 computes everything, writes nothing
      --quarter N                   close-quarter, reopen：哪个季度；默认最近结束的 which quarter; default: the last that ended
      --by 姓名  --note 说明         四账的经办人、说明 who and what for, on a snapshot
      --reason 原因                 reopen：必填 why it is reopened, needed
      --from S  --to S              compare：baseline, q1…q4, final, now；默认最近一次封存到现在
                                    (default: last snapshot to now); reopen --from baseline|final
      --force                       freeze, settle：有缺漏也封存 freezes in spite of gaps
      --carry-over                  settle：未完成事项列到“结转”表 lists unfinished items for next year
      --new-workbook FILE           settle：未完成事项另存一本下一年的新台账 next year's ledger with them as a file
  ledger touch --json --out-dir DIR FILE…
      在第一张可见工作表的空单元格写一个值再存盘，列出变动的部件。Writes one empty cell, saves, lists the parts that differ.
  ledger inspect --json FILE…
      列出每张表里认出的任务表：表头行、数据行、各列字段。Task tables of every sheet: rows and fields.
  ledger read --json FILE SHEET RANGE
      一块区域的值、公式、显示文本和底色 values, formulas, text and fills of a range
  ledger deadline --json [--year N] [--received D] [--start D] [--set key=value]
      标准输入每行一句时限（含换行的写成 JSON 字符串），逐行说明读成什么。A deadline a line on stdin (a JSON
      string where it holds line breaks), how each is read.
      --year N                      没写年份时按哪一年；默认今年 the year where none is written
      --received D  --start D       交办日期、开始日期 what terms such as 7日内 count from
      --set key=value               时限怎样理解的设置，可重复 how open words are read, repeatable (firstTenDay=8)
  ledger owner --json
      标准输入每行一个责任单位单元格（JSON 字符串），逐行列出单位、人员和角色。An owner cell a line on stdin (a
      JSON string), its units and people with their roles.

  --today D        把这一天当作今天 the day that counts as today, 2026-09-30
  --locale L       zh-CN（默认 default）, zh-TW, en-US
  --limit-seconds N   每个文件最多几秒；多个文件默认 10 seconds a file at most; 10 over many files
  --limit-mb N        整个进程最多多少 MB；多个文件默认 1000 MB of the process at most; 1000 over many files

每个文件在 stdout 上一行 JSON；做不了的文件在 error 里说明原因，其余照常。退出码只在命令本身写错时不为 0。
One JSON line a file on stdout; a file that cannot be worked on says why in its error, the rest go on. The
exit status is 0 unless the call itself is wrong.`;
