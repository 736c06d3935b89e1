import { pageWords } from "../pageWords";

interface AlertBarProps {
  readonly sentence: string | undefined;
  readonly onDismiss: () => void;
}

/** One sentence that the user has to know. */
export function AlertBar({ sentence, onDismiss }: AlertBarProps) {
  if (sentence === undefined) return null;
  return (
    <div className="alert-bar" role="alert">
      <span>{sentence}</span>
      <button type="button" onClick={onDismiss}>
        {pageWords.dismiss}
      </button>
    </div>
  );
}
