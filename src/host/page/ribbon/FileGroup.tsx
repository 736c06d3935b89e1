import { useRef, type ReactNode } from "react";
import { openFile } from "../files/openFile";
import { pageWords } from "../pageWords";
import type { PageSession } from "../session/pageSession";
import { RibbonGroupBox, RibbonIconButton } from "./Ribbon";

interface FileGroupProps {
  readonly session: PageSession;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
}

const words = pageWords.file;

/** 打开, 保存, 另存为. */
export function FileGroup({ session, onSave, onSaveAs }: FileGroupProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <RibbonGroupBox label={words.group}>
      <RibbonIconButton
        label={words.open}
        tip={words.openTip}
        icon={<Drawing>{OPEN}</Drawing>}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={words.input}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          if (file !== undefined)
            void openFile(session, file).finally(() => {
              target.value = "";
            });
        }}
      />
      <RibbonIconButton
        label={words.save}
        tip={words.saveTip}
        icon={<Drawing>{SAVE}</Drawing>}
        onClick={onSave}
      />
      <RibbonIconButton
        label={words.saveAs}
        tip={words.saveAsTip}
        icon={
          <Drawing>
            {SAVE}
            <path d="M21 27 L28 20 L31 23 L24 30 L20 31 Z" fill="#f7a500" stroke="none" />
          </Drawing>
        }
        onClick={onSaveAs}
      />
    </RibbonGroupBox>
  );
}

const OPEN = (
  <>
    <path d="M3 27 V7 H13 L16 10 H27 V14" />
    <path d="M3 27 L9 14 H31 L25 27 Z" fill="#cfe4fa" />
  </>
);

const SAVE = (
  <>
    <path d="M5 5 H23 L27 9 V27 H5 Z" fill="#cfe4fa" />
    <path d="M11 5 V11 H21 V5" fill="#ffffff" />
    <path d="M9 27 V17 H23 V27" fill="#ffffff" />
  </>
);

function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg width={32} height={32} viewBox="0 0 32 32" aria-hidden="true" className="ribbon-drawing">
      <g fill="none" stroke="currentColor" strokeWidth={2}>
        {children}
      </g>
    </svg>
  );
}
