/** What more than one function can say. */
export const common = {
  'values.empty': '{argument} heeft geen cellen.',
  'values.ragged':
    '{argument} heeft {got} cellen in rij {row} en {wants} in rij 1; elke rij moet er evenveel hebben.',
  'values.notFinite': '{argument} heeft {got} in rij {row}, kolom {column}; er is een eindig getal nodig.',
  'values.negative':
    '{argument} heeft {got} in rij {row}, kolom {column}; een aantal kan niet negatief zijn.',
  'values.missing': '{argument} mist een waarde die deze uitkomst nodig heeft.',
  'values.zero': '{argument} is nul, en de uitkomst deelt erdoor.',
  'values.tooLarge': '{argument} geeft een uitkomst die te groot is voor een getal.',
  'values.tooSmall': '{argument} geeft een uitkomst die te klein is voor een getal.',
  'total.belowPart':
    '{argument} heeft {part} en {total} is {whole}; een deel kan niet groter zijn dan het geheel.',
  'total.shape':
    '{argument} is {got} en {other} is {otherGot}; {argument} moet één cel zijn, één rij of kolom langs {other}, of even groot.',
  'cell.text':
    '{argument} heeft de tekst "{got}" in rij {row}, kolom {column}; er is een getal of een lege cel nodig.',
  'cell.boolean':
    '{argument} heeft {got} in rij {row}, kolom {column}; er is een getal of een lege cel nodig.',
  'cell.unknown':
    '{argument} heeft in rij {row}, kolom {column} een gegeven dat geen getal is; er is een getal of een lege cel nodig.',
  'cell.error': '{argument} heeft de fout {got} in rij {row}, kolom {column}.',
  'cell.needed': '{argument} ontbreekt.',
  'cell.single': '{argument} is {got}; er is één cel nodig.',
  'cell.word': '{argument} is "{got}"; mogelijk zijn {wants}.',
  'cell.name': '{argument} heeft geen naam in rij {row}, kolom {column}.',
  'list.needed': '{argument} is {got}; er is één rij of één kolom nodig.',
  unexpected: 'Er ging iets mis in de berekening: {got}',
};
