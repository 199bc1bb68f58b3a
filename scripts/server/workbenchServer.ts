import { createServer } from 'node:http';
import path from 'node:path';
import { LOCAL_BASE } from '../baseUrl';
import { OUTPUT, PROJECT } from '../buildFolders';
import { WORKBENCH_HEADERS } from './headers';
import { listen } from './listen';
import { panePageForWorkbench } from './panePage';
import { requestHandler, type Site } from './requestHandler';

export const SAMPLE_PATH = 'samples/den-haag.xlsx';

const OFFICE = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** The workbench as a site: its own page, the add-in as it is built, office.js and the samples. */
export const workbenchSite = (origin: () => string): Site => ({
  mounts: [
    { prefix: '/', folder: OUTPUT.addIn },
    { prefix: '/', folder: OUTPUT.workbench },
    { prefix: '/office/', folder: OFFICE },
    { prefix: '/samples/', folder: path.join(PROJECT, 'assets/samples') },
  ],
  headers: WORKBENCH_HEADERS,
  home: `/workbench.html?open=${SAMPLE_PATH}`,
  changes: {
    '/taskpane.html': panePageForWorkbench,
    // The help links of the functions lead to this server as long as it is the one that runs.
    '/functions.json': (text) => text.replaceAll(LOCAL_BASE, origin()),
  },
});

export interface RunningServer {
  /** The address without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built workbench on this machine only. */
export async function startWorkbenchServer(
  port: number,
  onError: (error: unknown) => void,
): Promise<RunningServer> {
  let origin = '';
  const server = createServer(
    requestHandler(
      workbenchSite(() => origin),
      onError,
    ),
  );
  origin = `http://127.0.0.1:${await listen(server, port)}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open; they are not waited for.
        server.closeAllConnections();
      }),
  };
}
