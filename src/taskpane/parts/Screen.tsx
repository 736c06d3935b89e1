import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { useMessages } from "../messages";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
});

/** One action's screen: its name, the way back, its contents. The name takes the focus when it opens. */
export function Screen(props: {
  readonly title: string;
  readonly canLeave: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { say } = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={say("common.back")}
          disabledFocusable={!props.canLeave}
          onClick={props.onBack}
        />
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {props.title}
        </h2>
      </div>
      {props.children}
    </div>
  );
}
