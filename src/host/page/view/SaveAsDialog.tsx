import { useEffect, useRef, useState } from "react";
import { pageWords } from "../pageWords";

interface SaveAsDialogProps {
  readonly fileName: string;
  readonly onSave: (fileName: string) => void;
  readonly onClose: () => void;
}

/** Asks for a file name; Escape closes it. */
export function SaveAsDialog({ fileName, onSave, onClose }: SaveAsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(fileName);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-label={pageWords.file.saveAs} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== "") onSave(typed);
        }}
      >
        <label>
          {pageWords.file.newName(fileName)}
          <input value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <div className="dialog-buttons">
          <button type="submit" className="is-primary">
            {pageWords.confirm}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {pageWords.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
