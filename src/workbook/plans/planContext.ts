import type { SheetLocale } from '../../locale/sheetLocale';
import type { SheetRole } from '../sheetRoles';

/** What every plan needs besides the figures. */
export interface PlanContext {
  readonly locale: SheetLocale;
  /** The name each sheet has, or will get. */
  readonly sheetNames: Readonly<Record<SheetRole, string>>;
  readonly date: Date;
  readonly version: string;
}
