import { useEffect, useRef } from "react";
import { pageWords } from "../pageWords";

interface UnsavedDialogProps {
  readonly fileName: string;
  readonly nextFileName: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

const words = pageWords.file;

/** Asks what becomes of unsaved changes before another file takes the workbook's place; Escape keeps the workbook. */
export function UnsavedDialog(props: UnsavedDialogProps) {
  const { fileName, nextFileName, onSave, onDiscard, onCancel } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-label={words.unsaved} onClose={onCancel}>
      <p>{words.unsavedFirst(fileName, nextFileName)}</p>
      <div className="dialog-buttons">
        <button type="button" className="is-primary" onClick={onSave}>
          {words.saveAndOpen}
        </button>
        <button type="button" onClick={onDiscard}>
          {words.openUnsaved}
        </button>
        <button type="button" onClick={onCancel}>
          {pageWords.cancel}
        </button>
      </div>
    </dialog>
  );
}
