import type { Area } from "../../../domain/model/area";
import type { CellValue } from "../../../domain/model/cellValue";

/** Font, fill, borders and alignment of a cell in the words of Office.js. */
export type CellLook = Excel.CellPropertiesFormat;

/** A cell with its number format. */
export interface LookedCell {
  /** Its formula (with `=`) or value; `""` for a blank one. */
  readonly content: CellValue;
  readonly numberFormat: string;
  readonly look: CellLook;
}

/** A row of the sheet above or below the ledger. */
export interface LookedRow {
  readonly rowIndex: number;
  readonly heightPoints: number;
  readonly isHidden: boolean;
  /** From column A on. */
  readonly cells: readonly LookedCell[];
}

/** A drop-down or another rule of what may be typed 数据验证. */
export interface ValidationLook {
  /** As Office.js has it; empty where anything may be typed. */
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** A column of the ledger's body. */
export interface ColumnBody {
  readonly look: CellLook;
  readonly numberFormat: string;
  /** Number format of every body cell, for the columns that were asked for. */
  readonly cellFormats?: readonly string[];
  readonly validation: ValidationLook | undefined;
}

/** A conditional format that a formula, a comparison or a text decides. */
export interface RuleLook {
  readonly kind: "formula" | "comparison" | "text";
  /** Formulas with `=`, relative to the top left cell of the areas; of a text rule the text. */
  readonly operands: readonly string[];
  /** Excel.ConditionalCellValueOperator or Excel.ConditionalTextOperator; empty for a formula. */
  readonly operator: string;
  readonly stopIfTrue: boolean;
  /** A1 areas without the sheet, joined by commas. */
  readonly address: string;
  readonly format: {
    readonly numberFormat: string;
    /** `#RRGGBB`, empty where the rule sets none. */
    readonly fillColor: string;
    readonly fontColor: string;
    readonly bold: boolean;
    readonly italic: boolean;
  };
}

/** How a sheet is printed. */
export interface PageLook {
  readonly isLandscape: boolean;
  /** Excel.PaperType, empty for a size that Office.js has no word for. */
  readonly paper: string;
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** Points. */
  readonly margins: Readonly<
    Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>
  >;
  readonly centred: { readonly horizontally: boolean; readonly vertically: boolean };
  readonly printsGridlines: boolean;
  readonly headersFooters: Readonly<
    Record<
      "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
      string
    >
  >;
  /** A1 areas without the sheet; undefined where none is set. */
  readonly printArea: string | undefined;
  /** Rows repeated on every page, as `3:4`. */
  readonly titleRows: string | undefined;
}

/** How the sheet of a ledger looks, from column A to the ledger's last, for a new sheet that looks like it. */
export interface SheetLook {
  /** A hidden column is 0 points wide. */
  readonly columns: readonly { readonly widthPoints: number; readonly isHidden: boolean }[];
  /** All that stands above the ledger's body, its header row last. */
  readonly head: readonly LookedRow[];
  /** The columns of the body, from column A on. */
  readonly body: readonly ColumnBody[];
  /** Points of each body row. */
  readonly bodyHeights: readonly number[];
  readonly foot: readonly LookedRow[];
  /** Merged areas of head and foot. */
  readonly merges: readonly Area[];
  /** First to be evaluated first. */
  readonly rules: readonly RuleLook[];
  readonly page: PageLook;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
}
