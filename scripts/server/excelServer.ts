import { createServer } from 'node:https';
import { OUTPUT } from '../buildFolders';
import { EXCEL_HEADERS } from './headers';
import { listen } from './listen';
import { requestHandler } from './requestHandler';

/**
 * Serves the built add-in at https://localhost:3000, where its manifest says it is: another port will not do.
 * @throws Error when the port is taken.
 */
export async function startExcelServer(
  certificate: { readonly key: Buffer; readonly cert: Buffer },
  port: number,
): Promise<() => void> {
  const site = {
    mounts: [{ prefix: '/', folder: OUTPUT.addIn }],
    headers: EXCEL_HEADERS,
    home: '/taskpane.html',
    changes: {},
  };
  const server = createServer(
    certificate,
    requestHandler(site, (error) => console.error(error)),
  );
  const used = await listen(server, port);
  if (used !== port) {
    server.close();
    throw new Error(`Port ${port} is in use; Excel looks for the add-in there. Stop what uses it.`);
  }
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
