import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  PROGRESS_PARTS,
  type DepartmentProgress,
  type ProgressPart,
} from "../../domain/overview/departmentProgress";
import { useMessages } from "../messages";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  department: { marginBottom: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  // A line ends between two counts, never within one.
  count: { display: "inline-block", whiteSpace: "pre" },
  track: { height: "8px", backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    display: "flex",
    height: "100%",
    columnGap: "1px",
  },
  part: { minWidth: "2px" },
});

const usePartStyles = makeStyles({
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3 },
  behind: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  open: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  done: { backgroundColor: tokens.colorPaletteGreenBackground3 },
});

/**
 * How far each department is: a bar as long as its rows beside the others', and the same in words, since a
 * colour alone says nothing on paper or to a screen reader.
 */
export function DepartmentBars(props: {
  readonly label: string;
  readonly departments: readonly DepartmentProgress[];
}) {
  const styles = useStyles();
  const longest = Math.max(...props.departments.map(({ rows }) => rows));
  return (
    <ShowMore items={props.departments}>
      {(shown) => (
        <ul className={styles.list} aria-label={props.label}>
          {shown.map((department) => (
            <DepartmentBar
              key={department.department}
              progress={department}
              share={department.rows / longest}
            />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function DepartmentBar(props: { readonly progress: DepartmentProgress; readonly share: number }) {
  const styles = useStyles();
  const partStyles = usePartStyles();
  const { say } = useMessages();
  const { department, rows, parts } = props.progress;
  const present = PROGRESS_PARTS.filter((part) => parts[part] > 0);
  const counts = present.map((part: ProgressPart) =>
    say(`home.part.${part}`, { count: parts[part] })
  );
  return (
    <li className={styles.department}>
      <Text className={styles.name}>{department || say("home.noDepartment")} </Text>
      <Text>
        {say("home.departmentRows", { count: rows, parts: "" })}
        {counts.map((count, at) => (
          <span key={count} className={styles.count}>
            {at < counts.length - 1 ? `${count}${say("common.listSeparator")}` : count}
          </span>
        ))}
      </Text>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${100 * props.share}%` }}>
          {present.map((part) => (
            <div
              key={part}
              className={mergeClasses(styles.part, partStyles[part])}
              style={{ flexGrow: parts[part] }}
            />
          ))}
        </div>
      </div>
    </li>
  );
}
