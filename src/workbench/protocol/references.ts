import type { Remote } from '../members/remote';
import { HostError } from './hostError';

/** The objects a client asked to keep between requests (`trackedObjects`), by the name it calls them. */
export class References {
  private readonly byName = new Map<string, Remote>();
  private readonly names = new WeakMap<Remote, string>();
  private last = 0;

  get count(): number {
    return this.byName.size;
  }

  keep(remote: Remote): string {
    const known = this.of(remote);
    if (known !== undefined) return known;
    this.last += 1;
    const name = `reference${this.last}`;
    this.byName.set(name, remote);
    this.names.set(remote, name);
    return name;
  }

  /** The name of a kept object. */
  of(remote: Remote): string | undefined {
    const name = this.names.get(remote);
    return name !== undefined && this.byName.has(name) ? name : undefined;
  }

  get(name: string): Remote {
    const remote = this.byName.get(name);
    if (!remote)
      throw new HostError(
        'InvalidReference',
        `The reference ${name} is not valid for the current operation.`,
      );
    return remote;
  }

  remove(name: string): void {
    this.byName.delete(name);
  }
}
