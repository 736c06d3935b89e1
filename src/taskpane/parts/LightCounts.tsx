import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LightCount } from "../../actions/types";
import type { Light } from "../../domain/model/statuses";
import { useMessages } from "../messages";
import { WRAPPED_LIST } from "./listStyles";

const useStyles = makeStyles({
  list: {
    ...WRAPPED_LIST,
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  dot: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusCircular,
    // High contrast takes backgrounds away; the ring stays.
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

const useLightStyles = makeStyles({
  red: { backgroundColor: tokens.colorPaletteRedBackground3 },
  orange: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  yellow: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  green: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  blue: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  grey: { backgroundColor: tokens.colorNeutralForeground4 },
} satisfies Record<Light, { backgroundColor: string }>);

/** How many rows show each light, most urgent first: its colour and, always, its word; nothing without lights. */
export function LightCounts({ counts }: { readonly counts: readonly LightCount[] }) {
  const styles = useStyles();
  const lightStyles = useLightStyles();
  const { say } = useMessages();
  if (counts.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say("home.lights")}>
      {counts.map(({ word, count, light }) => (
        <li key={word} className={styles.item}>
          {light && <span className={mergeClasses(styles.dot, lightStyles[light])} aria-hidden />}
          <span>{say("status.count", { status: word, count })}</span>
        </li>
      ))}
    </ul>
  );
}
