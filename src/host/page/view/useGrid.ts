import { useEffect, useState, type RefObject } from "react";
import { pageWords } from "../pageWords";
import type { Grid } from "../grid/gridTypes";
import { createGridDriver, type GridDriver } from "../session/gridDriver";
import type { PageSession } from "../session/pageSession";

export interface LoadedGrid {
  readonly grid: Grid;
  readonly driver: GridDriver;
}

/**
 * The grid in its container, once the drawing library is there: it is large, so it comes as a chunk of
 * its own after the shell stands. What people do in the grid goes to the session.
 */
export function useGrid(
  session: PageSession,
  container: RefObject<HTMLElement | null>
): LoadedGrid | undefined {
  const [loaded, setLoaded] = useState<LoadedGrid>();
  useEffect(() => {
    let isGone = false;
    let grid: Grid | undefined;
    import(/* webpackChunkName: "univer-grid" */ "../grid/univerGrid")
      .then(({ createUniverGrid }) => {
        if (isGone || container.current === null) return;
        const made = createUniverGrid(container.current, {
          onSelect: (area) => {
            driver.userSelected(area);
            session.select(area);
          },
          onEdit: (row, column, text) => session.type(row, column, text),
          onClear: (areas) => session.clear(areas),
          onPaste: (area, text) => session.paste(area, text),
        });
        const driver = createGridDriver(made);
        grid = made;
        setLoaded({ grid: made, driver });
      })
      .catch((error: unknown) => {
        console.error(error);
        session.alert(pageWords.gridFailed);
      });
    return () => {
      isGone = true;
      grid?.dispose();
    };
  }, [session, container]);
  return loaded;
}
