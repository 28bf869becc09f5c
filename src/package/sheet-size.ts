/** How many rows and columns a sheet has ("Excel specifications and limits" in Microsoft's documentation). */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;
