/** A path from the start of the file without `.`, `..` and superfluous slashes; it never leads out of the file. */
export function resolvePath(path: string): string {
  const whole: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') whole.pop();
    else if (step !== '' && step !== '.') whole.push(step);
  }
  return whole.join('/');
}

/**
 * The name of the part that an entry of the archive holds. Some programs write a slash in front, or backslashes.
 * Two entries whose names agree but for capitals are one part (ISO/IEC 29500-2:2021, 7.3.3.2).
 */
export const partName = (entry: string): string => resolvePath(entry.replace(/\\/g, '/'));
