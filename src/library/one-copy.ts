import { remembered } from '#legal/remembered.ts';

/**
 * The words by themselves: a slice of the parser's text would keep all of it in memory for as long
 * as the tree lives. Numbers and addresses are the same in every text: one copy of each serves all.
 */
export const oneCopy = remembered((words) => Buffer.from(words, 'utf16le').toString('utf16le'));
