import type { GridCell } from './grid';
import { onAnotherScale } from './mixedSigns';

const number = (value: number, format = 'General'): GridCell => ({ kind: 'number', value, format });
const text = (value: string): GridCell => ({ kind: 'text', value, format: 'General' });

describe('cells on another scale than their column', () => {
  it('are those without the sign that most have, unless they are fractions', () => {
    const thirty = number(30);
    expect([...onAnotherScale([number(0.025, '0%'), thirty, text('67,5%')])]).toEqual([thirty]);
    expect(onAnotherScale([number(0.025, '0%'), number(0.3), text('67,5%')]).size).toBe(0);
  });

  it('are those with a sign that most do not have', () => {
    const signed = text('1,4%');
    expect([...onAnotherScale([text('12\u2030'), text('13\u2030'), signed])]).toEqual([signed]);
  });

  it('are none in a column of one kind', () => {
    expect(onAnotherScale([number(30), number(70), text('x')]).size).toBe(0);
  });
});
