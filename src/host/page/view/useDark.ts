import { useSyncExternalStore } from "react";

const preference = window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the system prefers dark colours, followed while it changes. */
export function useDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      preference.addEventListener("change", listener);
      return () => preference.removeEventListener("change", listener);
    },
    () => preference.matches
  );
}
