import type { Choices } from '../choices';
import type { TableKind } from '../input';
import { correctedHeader } from './headers/correctedHeader';
import type { Reader } from './tableReadings';

/** So much that a reading with her columns goes before every other of the same rows. */
const SCORE_OF_CHOSEN_COLUMN = 1000;

/** A reader that goes by what she corrected in tables of its kind. */
export function correctedReader<T>(reader: Reader<T>, kind: TableKind, choices: Choices): Reader<T> {
  if (!choices.columns.some((choice) => choice.kind === kind)) return reader;
  const chosenIn = (reading: T): number => {
    const { columns, unfilled } = reader.tableOf(reading);
    return (
      columns.filter(({ reasons }) => reasons[0]?.kind === 'chosen').length +
      unfilled.filter(({ isChosen }) => isChosen).length
    );
  };
  return {
    ...reader,
    read: (header, stops) => reader.read(correctedHeader(header, kind, choices), stops),
    // A header may take more than one row; her columns tell how many it takes. Ratings stay in her own order.
    scoreOf: (reading) =>
      reader.scoreOf(reading) + (kind === 'ratings' ? 0 : chosenIn(reading) * SCORE_OF_CHOSEN_COLUMN),
  };
}
