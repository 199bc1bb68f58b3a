import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { WORKBENCH_HEADERS } from './headers';
import { listen } from './listen';
import { requestHandler } from './requestHandler';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let around: string;
let folder: string;
let server: Server;
let port: number;
const mistakes: unknown[] = [];

beforeAll(async () => {
  around = mkdtempSync(path.join(tmpdir(), 'regiolens-site-'));
  writeFileSync(path.join(around, 'secret.txt'), 'secret');
  folder = path.join(around, 'public');
  mkdirSync(folder);
  symlinkSync(path.join(around, 'secret.txt'), path.join(folder, 'link.txt'));
  symlinkSync(around, path.join(folder, 'way'));
  writeFileSync(path.join(folder, 'page.html'), '<p>old</p>');
  writeFileSync(path.join(folder, 'broken.html'), '<p>old</p>');
  const site = {
    mounts: [{ prefix: '/', folder }],
    headers: WORKBENCH_HEADERS,
    home: '/page.html',
    changes: {
      '/page.html': (text: string) => text.replace('old', 'new'),
      '/broken.html': (): string => {
        throw new Error('nothing to replace');
      },
    },
  };
  server = createServer(requestHandler(site, (error) => mistakes.push(error)));
  port = await listen(server, 0);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(around, { recursive: true, force: true });
});

/** `fetch` tidies a path up before it sends it; this sends it as it is. */
const ask = (at: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: at, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

/** A request line by line, as no library would send it; the whole answer as text. */
const send = (...lines: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () =>
      socket.write([...lines, 'Connection: close', '', ''].join('\r\n')),
    );
    let text = '';
    socket.on('data', (part: Buffer) => (text += part.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });

describe('the server of the workbench', () => {
  it('sends a file, changed where it must be, with strict headers', async () => {
    const { status, headers, text } = await ask('/page.html?open=a.xlsx');
    expect([status, text]).toEqual([200, '<p>new</p>']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    // The one address beside its own, and for questions only.
    const policy = String(headers['content-security-policy']).replace(
      "connect-src 'self' https://opendata.cbs.nl;",
      '',
    );
    expect(policy).not.toMatch(/unsafe-eval|https?:|connect-src|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('leads from the root to the page to begin with', async () => {
    const { status, headers } = await ask('/');
    expect([status, headers.location]).toEqual([302, '/page.html']);
  });

  it('says when a file has not changed', async () => {
    const { headers } = await ask('/page.html');
    expect((await ask('/page.html', { 'If-None-Match': headers.etag! })).status).toBe(304);
    expect((await ask('/page.html', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it.each([
    '/none.html',
    '/../page.html',
    '/%2e%2e/page.html',
    '/%252e%252e/page.html',
    '/..%252fsecret.txt',
    '/x/../../../etc/passwd',
    '//etc/passwd',
    '/%2Fetc%2Fpasswd',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/page.html%00.txt',
    '/%',
    '/%70age.html',
    '/page%2ehtml',
    '/./page.html',
    '/%2e/page.html',
    '/.%2fpage.html',
    '/.%2Fpage.html',
    '/x/../page.html',
    'http://evil.example/page.html',
    'file:///etc/passwd',
    '*',
  ])('has nothing at %s', async (at) => {
    const { status, text } = await ask(at);
    expect([status, text]).toEqual([404, 'Not found.']);
  });

  it.each(['/link.txt', '/way/secret.txt', '/way/../../secret.txt', '/../secret.txt'])(
    'follows no link out of its folder: %s',
    async (at) => {
      expect((await ask(at)).status).toBe(404);
    },
  );

  it.each([
    'evil.example',
    'evil.example:80',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    'localhost:80:80',
    'localhost/',
    '0.0.0.0',
    '[::1]',
  ])('refuses who calls it %p', async (name) => {
    const { status, text } = await ask('/page.html', { Host: name });
    expect([status, text]).toEqual([421, 'This server answers to its own address only.']);
  });

  it('refuses who does not say whom it calls', async () => {
    expect(await send('GET /page.html HTTP/1.0')).toMatch(/^HTTP\/1\.1 421 /);
  });

  it.each([
    ['another name', 'Host: evil.example'],
    ['the same name', 'hOST: 127.0.0.1'],
  ])('refuses who calls it twice, the second time by %s', async (_what, second) => {
    const host = 'Host: 127.0.0.1';
    expect(await send('GET /page.html HTTP/1.1', host)).toMatch(/^HTTP\/1\.1 200 /);
    for (const hosts of [
      [host, second],
      [second, host],
    ])
      expect(await send('GET /page.html HTTP/1.1', ...hosts)).toMatch(
        /^HTTP\/1\.1 400 [^]*One Host, and no more\./,
      );
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses to %s',
    async (method) => {
      const { status, headers, text } = await ask('/page.html', {}, method);
      expect([status, headers.allow, text]).toEqual([405, 'GET, HEAD', 'Only GET and HEAD.']);
    },
  );

  it('cannot be reached from another machine', async () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4');
    for (const { address } of outside as { address: string }[]) {
      await expect(
        new Promise((resolve, reject) => {
          connect({ host: address, port }).on('connect', resolve).on('error', reject);
        }),
      ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
  });

  it('answers only to its own name, and only to reading', async () => {
    expect((await ask('/page.html', { Host: 'evil.example' })).status).toBe(421);
    expect((await ask('/page.html', { Host: `localhost:${port}` })).status).toBe(200);
    const { status, headers } = await ask('/page.html', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect((await ask('/page.html', {}, 'HEAD')).text).toBe('');
  });

  it('fails loudly when a page cannot be changed as it must', async () => {
    const { status, text } = await ask('/broken.html');
    expect([status, text]).toEqual([500, 'nothing to replace']);
    expect(mistakes).toHaveLength(1);
  });

  it('takes the next port when its own is taken', async () => {
    const second = createServer();
    const taken = await listen(second, port);
    expect(taken).toBeGreaterThan(port);
    await new Promise((resolve) => second.close(resolve));
  });
});
