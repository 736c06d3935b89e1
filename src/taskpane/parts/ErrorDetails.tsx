import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../messages";
import { CopyText } from "./CopyText";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  text: {
    margin: 0,
    maxHeight: "160px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
  },
});

/** What stands behind an error, for whoever is asked for help; shown and copied on demand. */
export function ErrorDetails({ details }: { readonly details: string }) {
  const styles = useStyles();
  const { say } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.details}>
      <div>
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say("app.details")}
        </Button>
      </div>
      {isOpen && (
        <>
          <pre className={styles.text} tabIndex={0} role="region" aria-label={say("app.details")}>
            {details}
          </pre>
          <CopyText
            button={say("app.copyDetails")}
            copied={say("app.copied")}
            label={say("app.details")}
            text={details}
          />
        </>
      )}
    </div>
  );
}
