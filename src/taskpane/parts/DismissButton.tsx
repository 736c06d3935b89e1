import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMessages } from "../messages";

/** The cross in the corner of a message bar. */
export function DismissButton(props: { readonly onClick: () => void }) {
  const { say } = useMessages();
  return (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={say("common.dismiss")}
      onClick={props.onClick}
    />
  );
}
