import { languageOf, type Language } from '../../locale';
import { WEB_PAYLOAD_LIMIT, type HostModes } from '../model/modes';

/** How the page was asked to behave, by its own address. */
export interface Settings {
  readonly language: Language;
  readonly platform: HostModes['blanks'];
  /** The file to open, on the page's own origin. */
  readonly open: string | undefined;
}

/** Reads `?language=nl&platform=web&open=samples/den-haag.xlsx`; the browser's language where none is asked for. */
export function readSettings(search: string, browserLanguage: string): Settings {
  const parameters = new URLSearchParams(search);
  return {
    language: languageOf(parameters.get('language') ?? browserLanguage),
    platform: parameters.get('platform') === 'web' ? 'web' : 'desktop',
    open: parameters.get('open') ?? undefined,
  };
}

/** The address of the same page with some of its settings changed; undefined takes one away. */
export function withSettings(search: string, changes: Readonly<Record<string, string | undefined>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  return `?${parameters.toString()}`;
}

/** The modes of the host that go with the settings. */
export function modesOf({ language, platform }: Settings): Partial<HostModes> {
  return {
    language: language === 'nl' ? 'nl-NL' : 'en-US',
    blanks: platform,
    payloadLimit: platform === 'web' ? WEB_PAYLOAD_LIMIT : Infinity,
  };
}
