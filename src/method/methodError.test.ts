import { MethodError } from './methodError';

it('says its own name before its sentence, as a log shows it', () => {
  const error = new MethodError('argument', 'weights.zero', 'weights are all zero.');
  expect(String(error)).toBe('MethodError: weights are all zero.');
  expect(error.details).toEqual({});
});
