import type { OwnerRole } from "./ownerReading";
import { isNoOwner } from "./noOwner";
import { piecesOf, type Piece } from "./ownerPieces";
import { cut, type OwnerText } from "./ownerText";
import { markedRole } from "./markedRole";
import { roleAtEnd } from "./roleAtEnd";

/** One name of a list with the role that the words around it give it. */
export interface NamedPiece {
  readonly text: OwnerText;
  readonly role?: OwnerRole;
}

/** 会同市财政局 behind 市发改委牵头: those named help. */
const TOGETHER = /^(?:会同|协同|协调|联合|商请|配合)(?=.{2})/;

interface Draft {
  readonly piece: Piece;
  readonly text: OwnerText;
  readonly endRole: OwnerRole | undefined;
  readonly markRole: OwnerRole | undefined;
  readonly isShared: boolean;
}

function draftOf(piece: Piece): Draft {
  const { role, text } = roleAtEnd(piece);
  const mark = markedRole(piece);
  return {
    piece,
    text: role === undefined ? piece : text,
    endRole: role,
    markRole: mark.word?.role === "none" ? undefined : mark.word?.role,
    isShared: mark.isShared === true,
  };
}

/** Pieces between full stops and semicolons. */
function sentencesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [];
  for (const piece of pieces) {
    const current = sentences.at(-1);
    if (current && !/[。;]/.test(piece.separator)) current.push(piece);
    else sentences.push([piece]);
  }
  return sentences;
}

/** True where commas part clauses with roles of their own; otherwise they part names. */
function commasPartClauses(drafts: readonly Draft[]): boolean {
  const ended = drafts.filter(({ endRole }) => endRole !== undefined);
  const isOneLead = ended.length === 1 && drafts.at(-1)?.endRole === "lead";
  const isPlainList = drafts.every(({ piece }) => piece.separator !== "、");
  return !(isOneLead && isPlainList);
}

/** The roles of one list of names; `stated` stands behind it. */
function withRole(
  run: readonly Draft[],
  stated: OwnerRole | undefined,
  isAfterLead: boolean
): readonly NamedPiece[] {
  const partners = run.findIndex(({ text }) => TOGETHER.test(text.plain));
  const shared = sharedMark(run, isAfterLead);
  return run.map(({ text, markRole }, index) => {
    const isPartner = partners >= 0 && index >= partners;
    const own = markRole === undefined && index < shared.before ? shared.role : undefined;
    const role = partners === 0 ? "support" : (stated ?? own ?? partnerRole(partners, isPartner));
    const prefix = isPartner ? (TOGETHER.exec(text.plain)?.[0].length ?? 0) : 0;
    return { text: cut(text, prefix), ...(role && { role }) };
  });
}

/** X会同Y where no role is stated: X leads, Y helps. */
function partnerRole(partners: number, isPartner: boolean): OwnerRole | undefined {
  if (partners < 0) return undefined;
  return isPartner ? "support" : "lead";
}

/** Y、Z（配合） after X（牵头）: a mark of support at the end of a list holds for the unmarked names before it. */
function sharedMark(
  run: readonly Draft[],
  isAfterLead: boolean
): { readonly before: number; readonly role?: OwnerRole } {
  const last = run.at(-1);
  const role = last?.markRole;
  if (last === undefined || role === undefined) return { before: 0 };
  const hasLead = isAfterLead || run.some(({ markRole }) => markRole === "lead");
  return last.isShared || (role === "support" && hasLead)
    ? { before: run.length - 1, role }
    : { before: 0 };
}

const leads = ({ endRole, markRole }: Draft): boolean => endRole === "lead" || markRole === "lead";

/** A牵头，B、C，D配合: behind a lead the comma before D parts names, since 配合 is all that is said of them. */
function areHelpers(drafts: readonly Draft[], index: number): boolean {
  const before = drafts
    .slice(0, index)
    .filter(({ endRole }) => endRole !== undefined)
    .at(-1);
  const after = drafts.slice(index).find(({ endRole }) => endRole !== undefined);
  return before?.endRole === "lead" && after?.endRole === "support";
}

function namedInSentence(sentence: readonly Piece[]): readonly NamedPiece[] {
  const drafts = sentence.map(draftOf);
  const hasRoles = drafts.some(({ endRole }) => endRole !== undefined);
  const hasMarks = drafts.some(({ markRole }) => markRole !== undefined);
  const areClauses = (hasRoles && commasPartClauses(drafts)) || hasMarks;
  const named: NamedPiece[] = [];
  let run: Draft[] = [];
  const close = (stated: OwnerRole | undefined): void => {
    const isAfterLead = named.length > 0 && drafts.some(leads);
    named.push(...withRole(run, stated, isAfterLead));
    run = [];
  };
  for (const [index, draft] of drafts.entries()) {
    const isOneList = draft.piece.separator === "," && areHelpers(drafts, index);
    if (areClauses && /[,\n]/.test(draft.piece.separator) && !isOneList) {
      close(undefined);
    }
    run.push(draft);
    if (draft.endRole !== undefined) {
      close(draft.endRole);
    }
  }
  close(undefined);
  return named;
}

/**
 * The names of a text in their order, each with the role that stands behind it or behind its list: in
 * "A、B牵头，C配合" A and B lead. Sentences and time limits are left out.
 */
export function clausesOf(text: OwnerText): readonly NamedPiece[] {
  const sentences = sentencesOf(piecesOf(text));
  return sentences
    .filter(([first]) => first === undefined || !/^(?:具体任务|以下|上述|其中)/.test(first.plain))
    .flatMap(namedInSentence)
    .filter((named) => !isNoOwner(named.text.plain));
}
