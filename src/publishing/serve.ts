/** Serves a built site as a static host would; what answers which address, find-answer.ts says. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { contentType, isText } from './content-types.ts';
import { type Answer, findAnswer } from './find-answer.ts';
import type { HeaderRule } from './headers.ts';
import { headersFor, readHeaders } from './read-headers.ts';

export interface ServeOptions {
  /** 0 takes any port that is free. */
  readonly port: number;
  readonly host?: string;
  /** Absent: what the site's own `_headers` file says. */
  readonly headers?: readonly HeaderRule[];
}

export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

export async function serve(directory: string, options: ServeOptions): Promise<Served> {
  const { port, host = loopback, headers = ownHeaders(directory) } = options;
  const server = createServer((request, response) => {
    respond(directory, headers, request, response).catch(() => response.destroy());
  });
  await listen(server, port, host);
  const bound = server.address() as AddressInfo;
  const name = host === loopback ? 'localhost' : host;
  return { url: `http://${name}:${bound.port}`, close: () => close(server) };
}

function ownHeaders(directory: string): readonly HeaderRule[] {
  const file = join(directory, '_headers');
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : [];
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} is in use: another program answers there. Stop it, or choose another port.`;
      reject(error.code === 'EADDRINUSE' ? new Error(inUse) : error);
    });
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections for minutes, and close() alone would wait for them.
    server.closeAllConnections();
  });
}

async function respond(
  directory: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const answer = await findAnswer(directory, url);
  const [path = ''] = url.split('?');
  response.setHeaders(new Map(Object.entries(headersFor(rules, path))));
  if (answer.kind === 'redirect') response.writeHead(301, { Location: answer.to }).end();
  else if (answer.kind === 'nothing') response.writeHead(answer.status).end();
  else await send(answer, request, response);
}

async function send(
  { file, size, status }: Extract<Answer, { kind: 'file' }>,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = contentType(file);
  const packing = isText(type) ? packingFor(String(headers['accept-encoding'] ?? '')) : null;
  response.statusCode = status;
  if (status === 404) response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', type);
  if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
  if (packing) response.setHeader('Content-Encoding', packing.name);
  else response.setHeader('Content-Length', size);
  if (method === 'HEAD') response.end();
  else if (packing) await pipeline(createReadStream(file), packing.start(), response);
  else await pipeline(createReadStream(file), response);
}

/**
 * How hosts pack text on the fly: Brotli where the browser knows it, else gzip. Quality 9 takes
 * 3 ms for a page of 100 KB, one twentieth less than 6; from 10 on it takes ten times as long.
 */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const packings = [
  { name: 'br', start: () => createBrotliCompress(brotli) },
  { name: 'gzip', start: () => createGzip() },
] as const;

const packingFor = (accepted: string) =>
  packings.find(({ name }) => new RegExp(`\\b${name}\\b`).test(accepted)) ?? null;
