import { filledText } from "../formulas/filledText";
import { quoted } from "../formulas/formulaText";
import { thisRow, wholeColumn } from "../formulas/structuredReference";
import type { AppraisalWords } from "../model/appraisalWords";
import { SETTINGS, settingName } from "../model/settings";
import {
  APPRAISAL_COLUMNS,
  APPRAISAL_ITEMS,
  APPRAISAL_TABLE,
  ITEM_WEIGHTS,
  MARK_TABLES,
  type AppraisalColumn,
  type AppraisalItem,
} from "./appraisalItems";
import { nameCriterionFormula } from "./nameCriterionFormula";

/** Columns of tblAppraisal in which nobody types. */
export type AppraisalFormulaColumn = Exclude<AppraisalColumn, "unit">;

/** Heading of a column of tblAppraisal. */
export function appraisalHeading(column: AppraisalColumn, words: AppraisalWords): string {
  switch (column) {
    case "survey":
    case "mass":
    case "leader":
    case "peer":
      return words.items[column];
    default:
      return words[column];
  }
}

/** What the columns are called that the formulas of tblAppraisal read; offices rename some. */
export interface AppraisalHeadings {
  readonly lines: Readonly<Record<AppraisalColumn, string>>;
  /** In the tables of the marks. */
  readonly marks: Readonly<Record<AppraisalItem, { readonly unit: string; readonly mean: string }>>;
}

/** The headings of new tables. */
export function usualAppraisalHeadings(words: AppraisalWords): AppraisalHeadings {
  const marks = { unit: words.unit, mean: words.mean };
  return {
    lines: Object.fromEntries(
      APPRAISAL_COLUMNS.map((column) => [column, appraisalHeading(column, words)])
    ) as Record<AppraisalColumn, string>,
    marks: { survey: marks, mass: marks, leader: marks, peer: marks },
  };
}

/** `appraisalSurvey` → `AppraisalSurveyInForce`: the weight typed, not below 0, else the default. */
export function itemWeightName(item: AppraisalItem): string {
  return `${settingName(ITEM_WEIGHTS[item])}InForce`;
}

/** The names that the formulas read, with their formulas. */
export function itemWeightNames(): readonly { readonly name: string; readonly formula: string }[] {
  return APPRAISAL_ITEMS.map((item) => {
    const id = ITEM_WEIGHTS[item];
    const name = settingName(id);
    return {
      name: itemWeightName(item),
      formula: `=IF(ISNUMBER(${name}),MAX(0,${name}),${SETTINGS[id].defaultValue})`,
    };
  });
}

/**
 * The formulas of tblAppraisal, one line a unit, beginning with `=`; the same definitions as
 * appraisalLines.ts. For Excel 2013 and later, WPS and LibreOffice, without array entry.
 */
export function appraisalFormulas(
  words: AppraisalWords,
  headings: AppraisalHeadings = usualAppraisalHeadings(words)
): Readonly<Record<AppraisalFormulaColumn, string>> {
  const cell = (column: AppraisalColumn): string =>
    thisRow(APPRAISAL_TABLE, headings.lines[column]);
  const item = (id: AppraisalItem): string => {
    const { mean, unit } = headings.marks[id];
    const [means, units] = [mean, unit].map((it) => wholeColumn(MARK_TABLES[id], it));
    return `=IFERROR(ROUND(AVERAGEIFS(${means},${units},${cell("criterion")}),2),"")`;
  };
  const share = APPRAISAL_ITEMS.map((id) => `COUNT(${cell(id)})*${itemWeightName(id)}`).join("+");
  const points = APPRAISAL_ITEMS.map((id) => `N(${cell(id)})*${itemWeightName(id)}`).join("+");
  return {
    survey: item("survey"),
    mass: item("mass"),
    leader: item("leader"),
    peer: item("peer"),
    score: `=IF(${share}=0,"",ROUND((${points})/(${share}),2))`,
    note: noteFormula(cell, words),
    criterion: nameCriterionFormula(cell("unit")),
  };
}

function noteFormula(cell: (column: AppraisalColumn) => string, words: AppraisalWords): string {
  const { itemSeparator } = words;
  const missing = APPRAISAL_ITEMS.map((id) => {
    const isMissing = `AND(COUNT(${cell(id)})=0,${itemWeightName(id)}>0)`;
    return `IF(${isMissing},${quoted(itemSeparator + words.items[id])},"")`;
  }).join("&");
  const items = `MID(${missing},${itemSeparator.length + 1},99)`;
  const told = `IF(${missing}="","",${filledText(words.missingItems, { items })})`;
  const noMark = `COUNT(${APPRAISAL_ITEMS.map(cell).join(",")})=0`;
  const isBlank = `IFERROR(TRIM(${cell("unit")}),"")=""`;
  return `=IF(${isBlank},"",IF(${noMark},${quoted(words.noMarks)},${told}))`;
}

/** The line above tblAppraisal, with `=`: how many units, and how many of them have a score. */
export function appraisalLineFormula(words: AppraisalWords): string {
  const column = (id: AppraisalColumn): string =>
    wholeColumn(APPRAISAL_TABLE, appraisalHeading(id, words));
  return `=${filledText(words.line, {
    n: `COUNTA(${column("unit")})`,
    scored: `COUNT(${column("score")})`,
  })}`;
}
