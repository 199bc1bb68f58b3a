import { JSDOM } from 'jsdom';

/** A page to draw on. To be imported before Lit, which looks for one when it is loaded, and not again. */
export const { document } = new JSDOM('<!doctype html><html><body></body></html>').window;

Object.assign(globalThis, { document });
