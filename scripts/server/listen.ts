import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

/** How many ports after the wished one are tried. */
const TRIES = 20;

/**
 * Lets a server listen on this machine only, on the wished port or the next free one; 0 takes any free port.
 * @returns the port.
 * @throws Error when none of the ports is free, or the machine refuses for another reason.
 */
export async function listen(server: Server, wished: number): Promise<number> {
  for (let port = wished; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port >= wished + TRIES) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => (): void => {
      server.removeListener('error', failed);
      server.removeListener('listening', succeeded);
      finish();
    };
    const failed = (error: Error): void => settle(() => reject(error))();
    const succeeded = settle(() => resolve((server.address() as AddressInfo).port));
    server.once('error', failed);
    server.once('listening', succeeded);
    server.listen(port, '127.0.0.1');
  });
}
