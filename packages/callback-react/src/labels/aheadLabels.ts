/** Words for looking further ahead, where nothing is free. A `day` arrives written out. */
export const aheadLabels = {
  nothing: ({ day }: { day: string }): string => `There is nothing free up to ${day} either.`,
};
