import type { Language } from '../../src/locale';
import { localErrorCode } from '../../src/workbench/page/localErrors';
import type { ErrorCode } from '../../src/workbench/model/cell';

const ERROR_CODES = /#(?:N\/A|[A-Z0-9]+(?:\/0)?[!?])/g;

/** A formula or a cell with its error codes as Excel shows them in that language. */
export const withLocalErrors = (text: string, language: Language): string =>
  text.replace(ERROR_CODES, (code) =>
    localErrorCode(code as ErrorCode, language === 'nl' ? 'nl-NL' : 'en-US'),
  );
