/**
 * Functions younger than the file format, which stand in it with a prefix and are shown without (Microsoft
 * Support, "Issue: An _xlfn. prefix is displayed in front of a formula"; MS-XLSX 2.2.2, future functions).
 */
const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV
  F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN
  ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
  NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC
  SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T
  T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
  VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/)
);

/** Those of them that are in a namespace of their own. */
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** Texts, quoted sheet names and structured references: nothing in them is a function. */
const NO_CODE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;

const CALLED = /(?<![\p{L}\p{N}_.\\])([A-Z][A-Z0-9.]*)(?=\()/giu;
const PREFIX = /_xlfn\.(?:_xlws\.)?/gi;

/** A formula as it stands in the file: functions younger than the format with their prefix. */
export function withFunctionPrefixes(formula: string): string {
  return replaceCode(formula, (code) =>
    code.replace(CALLED, (name) => {
      const upper = name.toUpperCase();
      if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
      return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
    })
  );
}

/** A formula as Excel shows it, without those prefixes. */
export function withoutFunctionPrefixes(formula: string): string {
  return replaceCode(formula, (code) => code.replace(PREFIX, ""));
}

function replaceCode(formula: string, replace: (code: string) => string): string {
  let result = "";
  let end = 0;
  for (const match of formula.matchAll(NO_CODE)) {
    result += replace(formula.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + replace(formula.slice(end));
}
