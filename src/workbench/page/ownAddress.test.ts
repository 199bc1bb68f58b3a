import { ownAddress } from './ownAddress';

const PAGE = 'http://localhost:3000/workbench.html?open=x';

it.each([
  ['samples/den-haag.xlsx', 'http://localhost:3000/samples/den-haag.xlsx'],
  ['/a.xlsx', 'http://localhost:3000/a.xlsx'],
  ['http://localhost:3000/a.xlsx', 'http://localhost:3000/a.xlsx'],
])('%p is %p on the own origin', (address, url) => {
  expect(ownAddress(address, PAGE)?.href).toBe(url);
});

it.each([
  'http://[',
  'http://',
  '//',
  'http://a b/',
  '//elsewhere.example/a.xlsx',
  'https://localhost:3000/a.xlsx',
  'http://localhost:3001/a.xlsx',
  'blob:http://elsewhere.example/1',
  'data:,x',
  'file:///etc/hostname',
])('%p is none', (address) => {
  expect(ownAddress(address, PAGE)).toBeUndefined();
});
