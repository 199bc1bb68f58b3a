import { CHOICES_KEY, countChoices, type Choices } from './choices';

/** Keeps what she corrected in the settings of the workbook, from where every later reading has it. */
export async function rememberChoices(choices: Choices): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { settings } = context.workbook;
    if (countChoices(choices) > 0) {
      settings.add(CHOICES_KEY, choices);
      await context.sync();
      return;
    }
    const kept = settings.getItemOrNullObject(CHOICES_KEY);
    await context.sync();
    if (kept.isNullObject) return;
    kept.delete();
    await context.sync();
  });
}
