import { parseOwner } from "../../../src/domain/owner/parseOwner";

/** The units of a cell on one line: `lead 组织科 (person 张伟) | support 干部科`. */
export function shownUnits(text: string): string {
  return parseOwner(text)
    .units.map(({ role, name, person, department, title, post }) => {
      const beside = [
        person && `person ${person}`,
        department && `of ${department}`,
        title && `title ${title}`,
        post && `post ${post}`,
      ].filter(Boolean);
      return `${role} ${name}${beside.length > 0 ? ` (${beside.join(", ")})` : ""}`;
    })
    .join(" | ");
}
