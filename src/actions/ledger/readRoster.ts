import { isBlank, type CellValue } from "../../domain/model/cellValue";
import type { Roster } from "../../domain/owner/roster";
import { OWN_TABLES } from "../../excel/ownObjects";
import type { BookOverview } from "../../excel/read/bookSnapshot";

/** Lines of tblRoster with a name or a department; its columns are found by their place, whatever they are called. */
export function rosterOf(book: BookOverview): Roster {
  const rows = book.ownTables[OWN_TABLES.roster]?.rows ?? [];
  return rows
    .filter((row) => !isBlank(row[0]) || !isBlank(row[1]))
    .map(([name, department, post, leader, backup, aliases, active]) => ({
      name: text(name),
      department: text(department),
      post: text(post),
      leader: text(leader),
      backup: text(backup),
      aliases: text(aliases)
        .split(/[、，,;；\s]+/)
        .filter((alias) => alias !== ""),
      isActive: !INACTIVE.test(text(active)),
    }));
}

/** Words by which offices say that somebody has left the post 不在岗; blank means in post. */
const INACTIVE = /^(?:否|不在岗|离岗|调出|退休|no|false|0)$/i;

function text(value: CellValue | undefined): string {
  return String(value ?? "").trim();
}
