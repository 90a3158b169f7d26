/**
 * `npm run comment -- --report FILE --repository OWNER/NAME --head SHA`: puts a report under the
 * pull request whose last commit is SHA: one comment, written anew each time. Without a token
 * in GITHUB_TOKEN it prints what it would say.
 */
import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { exitWith } from './exit.ts';
import { say } from './say.ts';

/** The first line of the comment, by which it is known again. */
export const mark = '<!-- qujat -->';

/** GitHub takes no more characters in one comment. */
const most = 65_000;

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly type: string };
}

export interface Repository {
  readonly name: string;
  readonly token: string;
  /** `https://api.github.com` */
  readonly api: string;
}

/** @returns the address of the comment, `null` where no open request ends with that commit */
export async function comment(
  repository: Repository,
  { head, report }: { readonly head: string; readonly report: string },
): Promise<string | null> {
  const ask = asking(repository);
  // By the commit, GitHub finds no request that comes from a fork.
  const open = `pulls?state=open&sort=updated&direction=desc&per_page=100`;
  const requests = (await ask('GET', open)) as { number: number; head: { sha: string } }[];
  const request = requests.find((one) => one.head.sha === head);
  if (!request) return null;
  const known = await allComments(ask, request.number);
  // Anybody may begin a comment with the mark; only a program's own is written over.
  const own = known.find(({ body, user }) => user.type === 'Bot' && body.startsWith(mark));
  const body = `${mark}\n${fitting(report)}`;
  const answer = own
    ? await ask('PATCH', `issues/comments/${own.id}`, { body })
    : await ask('POST', `issues/${request.number}/comments`, { body });
  return (answer as { html_url: string }).html_url;
}

const pageSize = 100;

async function allComments(ask: Ask, request: number): Promise<readonly Comment[]> {
  const all: Comment[] = [];
  for (let page = 1; ; page++) {
    const path = `issues/${request}/comments?per_page=${pageSize}&page=${page}`;
    const found = (await ask('GET', path)) as Comment[];
    all.push(...found);
    if (found.length < pageSize) return all;
  }
}

type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>;

function asking({ name, token, api }: Repository): Ask {
  return async (method, path, body) => {
    const answer = await fetch(`${api}/repos/${name}/${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return answer.json();
  };
}

const fitting = (report: string): string =>
  report.length <= most ? report : `${report.slice(0, most)}\n\n…`;

async function run(): Promise<number> {
  const told = readArguments({ report: '', repository: '', head: '' });
  const report = readFileSync(told.report, 'utf8');
  const token = process.env.GITHUB_TOKEN ?? '';
  const api = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  const repository = { name: told.repository, token, api };
  const address = token && (await comment(repository, { head: told.head, report }));
  if (!token) process.stdout.write(`${mark}\n${fitting(report)}\n`);
  else say(address ?? 'No open pull request ends with this commit.');
  return 0;
}

if (import.meta.main) await exitWith(run);
