/** Who is on the page, as Genesys Web Engagement names them. They travel as attached data. */
export interface VisitorIds {
  visitID?: string | undefined;
  globalVisitID?: string | undefined;
  pageID?: string | undefined;
}

/** The ids, or a function that is asked for them at each booking: it may not know them yet. */
export type VisitorIdsOption = VisitorIds | (() => VisitorIds | undefined);
