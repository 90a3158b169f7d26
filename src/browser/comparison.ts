/** A comparison: from change to change, and folds opened or closed all at once. */
import { foldQuiet } from './comparison/folds.ts';
import { stepThroughChanges } from './comparison/steps.ts';

foldQuiet();
stepThroughChanges();
