import { ACTION, PATH, memberName, type RequestBody } from './messages';

/**
 * What a request is about to do, told from its text alone, so that a fault can decide before anything happens.
 * Types are not known yet: members are named without them (`values=`, `add`).
 * Methods are taken for changes unless they are named like a question.
 */
export function foresee(body: RequestBody): { members: string[]; changesWorkbook: boolean } {
  const members = new Set<string>();
  let changesWorkbook = false;
  const noteMethod = (wire: string): void => {
    if (wire.startsWith('_')) return;
    const name = memberName(wire);
    members.add(name);
    if (!/^(get|is|load)/.test(name)) changesWorkbook = true;
  };
  for (const path of Object.values(body.ObjectPaths)) {
    if (path.ObjectPathType === PATH.method) noteMethod(path.Name);
  }
  for (const action of body.Actions) {
    if (action.ActionType === ACTION.method) noteMethod(action.Name);
    if (action.ActionType === ACTION.setProperty) {
      members.add(`${memberName(action.Name)}=`);
      changesWorkbook = true;
    }
    if (action.ActionType === ACTION.update) changesWorkbook = true;
  }
  return { members: [...members], changesWorkbook };
}
