/** How the user's Excel writes the decimals of a number; the other separators of a formula follow from it. */
export async function decimalSeparator(): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const application = context.application.load('decimalSeparator');
    await context.sync();
    return application.decimalSeparator;
  });
}
