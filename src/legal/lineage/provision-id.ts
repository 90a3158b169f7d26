/**
 * The address of a provision: its clause in one edition. In that it came with, it names the whole
 * history; later editions do not change it, and another number does not either (Akoma Ntoso: `wId`).
 */
export const provisionId = (clauseId: string, edition: string): string => `${clauseId}@${edition}`;
