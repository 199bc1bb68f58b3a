/** How long Excel may take to answer before it is said that it does not. */
export const PATIENCE_IN_MILLISECONDS = 5_000;
export const MOST_RETRIES = 3;

const RETRIES_KEY = 'regiolens.retries';

/** How often it was tried again: across reloads where the browser keeps it, else in this page alone. */
export class RetryCount {
  private here = 0;

  constructor(private readonly storage: () => Storage) {}

  get retries(): number {
    return Math.max(this.here, this.stored() ?? 0);
  }

  /** @returns whether the count outlives a reload; in a frame of another site a browser may refuse to keep it. */
  set(retries: number): boolean {
    this.here = retries;
    try {
      this.storage().setItem(RETRIES_KEY, String(retries));
    } catch {
      return false;
    }
    return this.stored() === retries;
  }

  /** Excel answered: nothing is kept of the tries before. */
  forget(): void {
    this.here = 0;
    try {
      this.storage().removeItem(RETRIES_KEY);
    } catch {
      // Where nothing could be kept there is nothing to forget.
    }
  }

  private stored(): number | undefined {
    try {
      const retries = Number(this.storage().getItem(RETRIES_KEY) ?? '0');
      return Number.isInteger(retries) && retries >= 0 ? retries : 0;
    } catch {
      return undefined;
    }
  }
}

export interface StartUpDoors {
  /** Settles when Excel has answered; undefined when office.js itself did not load. */
  onReady(): Promise<unknown> | undefined;
  wait(milliseconds: number): Promise<void>;
  readonly count: RetryCount;
}

/** Excel has answered; or it is silent and can be asked again; or it stayed silent however often it was asked. */
export type StartUp = 'ready' | 'silent' | 'gaveUp';

/** The part of Microsoft's library that tells whether the page is in Excel. */
export interface OfficeLibrary {
  onReady(): Promise<{ readonly host: Office.HostType }>;
  readonly HostType: { readonly Excel: Office.HostType };
}

/**
 * Settles once Excel itself has answered. Outside Excel the library answers too, but then there is no workbook and
 * never will be.
 */
export async function excelIsReady(library: OfficeLibrary): Promise<void> {
  const { host } = await library.onReady();
  if (host !== library.HostType.Excel) await new Promise<never>(() => undefined);
}

/** Waits for Excel, but not for ever. An answer that comes late all the same is passed to `late`. */
export async function waitForOffice(doors: StartUpDoors, late: () => void): Promise<StartUp> {
  const ready = answered(doors);
  const silent = doors.wait(PATIENCE_IN_MILLISECONDS).then(() => 'silent' as const);
  if ((await Promise.race([ready, silent])) === 'ready') {
    doors.count.forget();
    return 'ready';
  }
  void ready.then(() => {
    doors.count.forget();
    late();
  });
  return doors.count.retries < MOST_RETRIES ? 'silent' : 'gaveUp';
}

/** Settles only when Excel answers: a library that is absent, throws or refuses is as silent as one that says nothing. */
async function answered(doors: StartUpDoors): Promise<'ready'> {
  try {
    const ready = doors.onReady();
    if (ready) {
      await ready;
      return 'ready';
    }
  } catch {
    // What it refuses with is of no use to her: that Excel does not answer, and how to go on, is.
  }
  return new Promise<never>(() => undefined);
}
