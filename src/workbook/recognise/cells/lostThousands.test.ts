import type { GridCell } from './grid';
import { mayBeLostThousands } from './lostThousands';

const numbers = (...values: number[]): GridCell[] =>
  values.map((value) => ({ kind: 'number', value, format: 'General' }));

describe('numbers with decimals among counts', () => {
  it('may be thousands where one has three decimals, and none more', () => {
    expect(mayBeLostThousands(numbers(1.234, 345))).toBe(true);
    expect(mayBeLostThousands(numbers(12.5, 1.234))).toBe(true);
  });

  it('are decimals where they are longer, shorter, or begin with a zero', () => {
    expect(mayBeLostThousands(numbers(1.234, 33.3333))).toBe(false);
    expect(mayBeLostThousands(numbers(12.5, 1.25))).toBe(false);
    expect(mayBeLostThousands(numbers(0.512, 1.234))).toBe(false);
    expect(mayBeLostThousands(numbers(345, 1234))).toBe(false);
  });
});
