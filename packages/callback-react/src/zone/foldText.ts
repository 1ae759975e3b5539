/** A text as it is searched: without case, accents, and what joins the words of a zone's name. */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[/_]/g, ' ').toLowerCase();
}
