/** What a reader may override, WCAG 1.4.12. */
export const textSpacing = `
.cbk-root, .cbk-root * {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
.cbk-root p { margin-block-end: 2em !important; }`;
