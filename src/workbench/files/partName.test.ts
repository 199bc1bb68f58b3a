import { partName } from './partName';

it.each([
  ['xl/workbook.xml', 'xl/workbook.xml'],
  ['/xl/workbook.xml', 'xl/workbook.xml'],
  ['//xl//workbook.xml', 'xl/workbook.xml'],
  ['xl\\workbook.xml', 'xl/workbook.xml'],
  ['./xl/./workbook.xml', 'xl/workbook.xml'],
  ['xl/worksheets/../workbook.xml', 'xl/workbook.xml'],
  ['../../etc/passwd', 'etc/passwd'],
  ['[Content_Types].xml', '[Content_Types].xml'],
  ['', ''],
])('%p is the part %p', (spelling, name) => {
  expect(partName(spelling)).toBe(name);
});
