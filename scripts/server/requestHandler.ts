import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { contentType, staticFile, type Mount } from './staticFile';

/** What a server gives: folders, and pages that are changed on their way. */
export interface Site {
  readonly mounts: readonly Mount[];
  readonly headers: Readonly<Record<string, string>>;
  /** Where `/` leads to. */
  readonly home: string;
  /** Changes to a file's text, by the path of its request. */
  readonly changes: Readonly<Record<string, (text: string) => string>>;
}

/** A page that asks this server for something under a foreign name is not the user's browser tab. */
const OWN_NAMES = new Set(['127.0.0.1', 'localhost']);

/** Answers GET and HEAD of a site's files, and refuses everything else. */
export function requestHandler(site: Site, onError: (error: unknown) => void): RequestListener {
  return (request, response) => {
    try {
      answer(site, request, response);
    } catch (error) {
      onError(error);
      send(response, site, 500, error instanceof Error ? error.message : String(error));
    }
  };
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if ((request.headersDistinct['host'] ?? []).length > 1)
    return send(response, site, 400, 'One Host, and no more.');
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!OWN_NAMES.has(host)) return send(response, site, 421, 'This server answers to its own address only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return send(response, site, 405, 'Only GET and HEAD.');
  }
  const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (pathname === '/') {
    response.setHeader('Location', site.home);
    return send(response, site, 302, '');
  }
  const file = staticFile(site.mounts, pathname);
  if (file === null) return send(response, site, 404, 'Not found.');
  sendFile(site, request, response, pathname, file);
}

function sendFile(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  file: string,
): void {
  const { mtimeMs, size } = statSync(file);
  const tag = `"${size.toString(36)}-${mtimeMs.toString(36)}"`;
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) return send(response, site, 304, '');
  const change = site.changes[pathname];
  const body = change ? Buffer.from(change(readFileSync(file, 'utf8'))) : readFileSync(file);
  response.writeHead(200, {
    ...site.headers,
    'Content-Type': contentType(file),
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function send(response: ServerResponse, { headers }: Site, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}
