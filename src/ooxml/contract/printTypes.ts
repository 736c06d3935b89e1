export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** pageSetup@paperSize, 8 = A3, 9 = A4. */
  readonly paperSize?: number;
  readonly scalePercent?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
}

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Headers and footers of first and even pages; each is printed only where its flag says so. */
export interface HeaderFooterVariants {
  readonly first: HeaderFooter;
  readonly even: HeaderFooter;
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
}

/** What is printed beside the cells, and where they stand on the page (ECMA-376 part 1, 18.3.1.70). */
export interface PrintOptions {
  readonly horizontalCentered: boolean;
  readonly verticalCentered: boolean;
  readonly gridLines: boolean;
  /** Row numbers and column letters. */
  readonly headings: boolean;
}

/** Margins of the printed page in inches; header and footer are measured from the paper's edge. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}
