import { makeStyles, tokens } from "@fluentui/react-components";
import type { Notice } from "../../actions/types";
import { describeNotice } from "../../i18n/describeNotice";
import { useMessages } from "../messages";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What an action has to tell, one line each; nothing where there is nothing. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useStyles();
  const { language } = useMessages();
  if (notices.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notices.map((notice, index) => (
        <li key={`${index} ${notice.id}`}>{describeNotice(language, notice)}</li>
      ))}
    </ul>
  );
}
