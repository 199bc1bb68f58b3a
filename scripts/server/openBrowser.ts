import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command that opens an address in the user's browser, or null on a machine without a screen. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Environment,
  address: string,
): readonly [command: string, ...args: string[]] | null {
  if (platform === 'darwin') return ['open', address];
  // `start` takes its first quoted word for the title of a window, and `&` for the end of the command.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')];
  const hasScreen = Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
  return hasScreen ? ['xdg-open', address] : null;
}

/** Opens an address where there is a browser to open it in; the address is printed anyway, so failure is no error. */
export function openBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env, address);
  if (!command) return;
  const [name, ...args] = command;
  const child = spawn(name, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true });
  child.on('error', () => undefined);
  child.unref();
}
