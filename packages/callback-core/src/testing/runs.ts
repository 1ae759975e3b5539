/** How often a property is tried. */
export const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 10_000) };
