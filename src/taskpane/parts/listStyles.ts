/** A list without marks and without the browser's own margins. */
const PLAIN = { margin: 0, paddingLeft: 0, listStyleType: "none", display: "flex" } as const;

/** A list whose entries stand one below another, for `makeStyles`. */
export const COLUMN_LIST = { ...PLAIN, flexDirection: "column" } as const;

/** A list whose entries stand side by side and go on in the next line. */
export const WRAPPED_LIST = { ...PLAIN, flexWrap: "wrap" } as const;
