/** How the host behaves where Excel's platforms differ. */
export interface HostModes {
  /** How a blank cell of a range reaches a custom function: 0 on desktop, null on the web. */
  readonly blanks: 'desktop' | 'web';
  /** The user's display language and separators: `nl-NL` writes 1.234,5 and separates arguments by `;`. */
  readonly language: 'nl-NL' | 'en-US';
  /** The separators that formulas read and write in texts, where they are others than the display language's. */
  readonly numbers?: HostModes['language'];
  /** Requests and answers above this many bytes are refused, as Excel on the web does; Infinity on desktop. */
  readonly payloadLimit: number;
  /** Without dynamic arrays a function that answers an array fills only its own cell. */
  readonly dynamicArrays: boolean;
  /** What `isSetSupported` tells; members of a later set than ExcelApi's version fail. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export const DEFAULT_MODES: HostModes = {
  blanks: 'desktop',
  language: 'en-US',
  payloadLimit: Infinity,
  dynamicArrays: true,
  requirementSets: {
    ExcelApi: '1.20',
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.4',
    RichApiRuntime: '1.2',
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.2',
  },
};
