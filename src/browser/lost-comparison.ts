/**
 * On «page not found»: a comparison that was once prepared, when another edition had force, is
 * still reached by its address, through the page that compares any two editions.
 */
import { anyPair } from './lost-pair.ts';

const way = anyPair(location.pathname);
if (way) location.replace(way);
