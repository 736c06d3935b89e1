import type { ReactNode } from "react";
import { pageWords } from "../pageWords";
import type { RibbonButton, RibbonTab } from "./manifestRibbon";

interface RibbonProps {
  readonly tab: RibbonTab | undefined;
  /** Buttons work once the add-in listens. */
  readonly isReady: boolean;
  readonly onClick: (button: RibbonButton) => void;
  /** The page's own group, before the add-in's. */
  readonly children: ReactNode;
}

/** The ribbon: the page's own file group and the add-in's tab as its manifest describes it. */
export function Ribbon({ tab, isReady, onClick, children }: RibbonProps) {
  return (
    <div className="ribbon">
      <div className="ribbon-tabs" role="tablist" aria-label={pageWords.ribbon.tabs}>
        <button
          type="button"
          role="tab"
          id="ribbon-tab"
          aria-selected="true"
          aria-controls="ribbon-panel"
          className="ribbon-tab"
        >
          {tab?.label ?? pageWords.status.loading}
        </button>
      </div>
      <div
        className="ribbon-groups"
        role="tabpanel"
        id="ribbon-panel"
        aria-labelledby="ribbon-tab"
        aria-busy={!isReady}
      >
        {children}
        {tab?.groups.map((group) => (
          <RibbonGroupBox key={group.id} label={group.label}>
            {group.buttons.map((button) => (
              <RibbonIconButton
                key={button.id}
                label={button.label}
                tip={`${button.tipTitle}\n${button.tip}`}
                icon={button.icons.get(32) ?? ""}
                isDisabled={!isReady}
                onClick={() => onClick(button)}
              />
            ))}
          </RibbonGroupBox>
        ))}
      </div>
    </div>
  );
}

/** Buttons over their group's name. */
export function RibbonGroupBox(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={props.label}>
      <div className="ribbon-buttons">{props.children}</div>
      <div className="ribbon-group-label" aria-hidden="true">
        {props.label}
      </div>
    </div>
  );
}

interface RibbonIconButtonProps {
  readonly label: string;
  readonly tip: string;
  /** An image's address, or a drawing. */
  readonly icon: string | ReactNode;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** A large ribbon button: icon above, label below, the tip on hover and as description. */
export function RibbonIconButton({ label, tip, icon, isDisabled, onClick }: RibbonIconButtonProps) {
  return (
    <button
      type="button"
      className="ribbon-button"
      title={tip}
      disabled={isDisabled ?? false}
      onClick={onClick}
    >
      {typeof icon === "string" ? <img src={icon} alt="" width={32} height={32} /> : icon}
      <span>{label}</span>
    </button>
  );
}
