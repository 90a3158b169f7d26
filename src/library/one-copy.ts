import { remembered } from '#legal/remembered.ts';

/**
 * The words by themselves: a slice would keep the whole file in memory for as long as the tree lives.
 * Most words, numbers and addresses stand in the next edition too: there they are the same string,
 * which is known at once wherever words are looked up.
 */
export const oneCopy = remembered((words) => Buffer.from(words, 'utf16le').toString('utf16le'));
