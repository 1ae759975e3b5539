import { Fragment, type ReactNode } from 'react';

const FIRST = 0xe000;

/** Stands in a label for the piece of that number; from Unicode's private area, so no text contains it. */
export function gap(piece: number): string {
  return String.fromCodePoint(FIRST + piece);
}

/** Puts elements where a label has gaps, so that the label keeps its own order of words. */
export function fillText(text: string, ...pieces: readonly ReactNode[]): ReactNode {
  let place = 0;
  return text.split(/([\uE000-\uE00F])/).map((part) => {
    place += part.length + 1;
    const piece = (part.codePointAt(0) ?? 0) - FIRST;
    return <Fragment key={place}>{piece in pieces ? pieces[piece] : part}</Fragment>;
  });
}
