/** How this browser writes times. */
export function getViewer(): { locale: string; timeZone: string } {
  return {
    locale: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
