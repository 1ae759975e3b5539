/** How Genesys Web Engagement knows a visitor. Travels with a booking, so that the agent sees the visit. */
export interface VisitorIds {
  visitID?: string | undefined;
  globalVisitID?: string | undefined;
  pageID?: string | undefined;
}
