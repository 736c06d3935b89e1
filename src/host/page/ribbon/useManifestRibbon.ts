import { useEffect, useState } from "react";
import { manifestRibbon, type RibbonTab } from "./manifestRibbon";

/** The ribbon of the served manifest.xml; undefined until it is read. `onFailure` is told why not. */
export function useManifestRibbon(
  locale: string,
  onFailure: (error: unknown) => void
): RibbonTab | undefined {
  const [ribbon, setRibbon] = useState<RibbonTab>();
  useEffect(() => {
    fetch("/manifest.xml")
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
        setRibbon(manifestRibbon(await answer.text(), locale, window.location.origin));
      })
      .catch(onFailure);
  }, [locale, onFailure]);
  return ribbon;
}
