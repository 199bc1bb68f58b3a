import { chartText } from './chartText';

describe('a text in a chart', () => {
  it('is never taken for a reference', () => {
    expect(chartText("='Blad 1'!$A$1: beoordeling")).toBe(" ='Blad 1'!$A$1: beoordeling");
  });

  it('stays as it is otherwise, since a chart takes no other sign for a formula', () => {
    for (const text of ['Zorg', '+1', '-1', "'s-Gravenhage", '']) expect(chartText(text)).toBe(text);
  });
});
