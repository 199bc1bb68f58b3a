import { Remote } from '../members/remote';
import type { HostState } from '../members/hostState';
import { HostError, invalidArgument } from './hostError';
import { MemberAccess, type Registry } from './memberAccess';
import {
  ACTION,
  PATH,
  memberName,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { References } from './references';
import { answerQuery, identityOf, querySettles } from './query';

const KEEP_REFERENCE = '_KeepReference';
const REMOVE_REFERENCE = '_RemoveReference';
const OBJECT_PATH_ID = '_ObjectPathId';

const ERROR_STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, AccessDenied: 403 };

/**
 * Carries out a request's actions on the workbook, in order, and stops at the first that fails:
 * what was done before it stays done, as in Excel.
 */
export class Dispatcher {
  readonly access: MemberAccess;
  private readonly references = new References();
  private readonly root: Remote = new Remote('Workbook', {});

  constructor(
    registry: Registry,
    private readonly host: HostState,
  ) {
    this.access = new MemberAccess(registry, host);
  }

  /** How many objects the client holds on to. */
  get referenceCount(): number {
    return this.references.count;
  }

  async execute(body: RequestBody): Promise<ResponseBody> {
    this.access.startRequest();
    const batch = new Batch(body, this.access, this.references, this.root);
    const results: ActionResult[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (batch.needsCalculation(action)) await this.host.calculator.settle();
        results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
      } catch (error) {
        // Anything else than a refusal is a mistake of the host itself and must not pass for one.
        if (!(error instanceof HostError)) throw error;
        const status = ERROR_STATUS[error.code] ?? 400;
        const { code: Code, message: Message } = error;
        const Location = batch.nameOf(action);
        return {
          Results: results,
          Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode: status },
        };
      }
    }
    return { Results: results };
  }
}

/** One request under way: its paths are resolved once each. */
class Batch {
  private readonly resolved = new Map<number, Remote | null>();
  /** Paths that the client wants to hold on to after this request. */
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly body: RequestBody,
    private readonly access: MemberAccess,
    private readonly references: References,
    private readonly root: Remote,
  ) {
    const keeping = body.Actions.filter(
      ({ ActionType, Name }) => ActionType === ACTION.method && Name === KEEP_REFERENCE,
    );
    this.kept = new Set(keeping.map((action) => action.ObjectPathId ?? 0));
  }

  needsCalculation(action: Action): boolean {
    const id = action.ObjectPathId;
    if (id === undefined) return false;
    if (this.pathNeedsCalculation(id)) return true;
    if (action.ActionType === ACTION.method) {
      const target = this.resolve(id);
      return target !== null && this.access.settles(target, memberName(action.Name));
    }
    if (action.ActionType !== ACTION.query && action.ActionType !== ACTION.queryAsJson) return false;
    const target = this.resolve(id);
    return target !== null && querySettles(target, action.QueryInfo ?? {}, this.access);
  }

  run(action: Action): unknown {
    const id = action.ObjectPathId;
    const target = id === undefined ? this.root : this.resolve(id);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(target, id ?? 0);
      case ACTION.query:
      case ACTION.queryAsJson:
        return target === null
          ? null
          : this.withReference(target, answerQuery(target, action.QueryInfo ?? {}, this.access));
      case ACTION.method:
        return this.callMethod(target, action);
      case ACTION.setProperty:
        return this.setProperty(target, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.setProperty(target, name, value);
        return null;
      case ACTION.trace:
        return null;
      default:
        throw new HostError(
          'ApiNotFound',
          `workbench host: action type ${action.ActionType} is not implemented`,
        );
    }
  }

  /** For the error's location: `Range.values`. */
  nameOf(action: Action): string {
    const target = action.ObjectPathId === undefined ? undefined : this.resolved.get(action.ObjectPathId);
    return target ? `${target.type}${action.Name ? `.${memberName(action.Name)}` : ''}` : '';
  }

  private instantiate(target: Remote | null, id: number): unknown {
    if (target === null) return null;
    const identity = identityOf(target, this.access);
    if (!this.kept.has(id)) return this.withReference(target, identity);
    return { ...identity, _ReferenceId: this.references.keep(target) };
  }

  private withReference(target: Remote, answer: Record<string, unknown>): Record<string, unknown> {
    const reference = this.references.of(target);
    return reference === undefined ? answer : { ...answer, _ReferenceId: reference };
  }

  private callMethod(target: Remote | null, action: Action): unknown {
    if (target === null || action.Name === KEEP_REFERENCE) return null;
    const given = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === REMOVE_REFERENCE) {
      this.references.remove(String(given[0]));
      return null;
    }
    // The client's own helpers (`_ValidateArraySize`) ask nothing of the workbook.
    if (action.Name.startsWith('_')) return null;
    const value = this.access.call(target, memberName(action.Name), given);
    return value instanceof Remote ? this.withReference(value, identityOf(value, this.access)) : value;
  }

  private setProperty(target: Remote | null, name: string, value: unknown): null {
    if (target === null)
      throw new HostError('InvalidOperation', `Setting ${memberName(name)} on a null object.`);
    this.access.set(target, memberName(name), value);
    return null;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids?.[index];
      return id ? this.resolve(id) : this.withObjects(value);
    });
  }

  /** The client puts the path of an object that stands within a plain one (a rule with a range) in its place. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { [OBJECT_PATH_ID]: id } = value as { [OBJECT_PATH_ID]?: unknown };
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.withObjects(inner)]));
  }

  private path(id: number): ObjectPath {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`The request refers to object path ${id}, which it does not hold.`);
    return path;
  }

  /** A path may itself ask for calculated values: the used range by values. */
  private pathNeedsCalculation(id: number): boolean {
    if (this.resolved.has(id)) return false;
    const path = this.path(id);
    const parentId = path.ParentObjectPathId;
    if (!parentId || path.ObjectPathType !== PATH.method) return false;
    const parent = this.resolve(parentId);
    return parent !== null && this.access.settles(parent, memberName(path.Name));
  }

  private resolve(id: number): Remote | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const found = this.follow(this.path(id));
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): Remote | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.references.get(path.Name);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : this.root;
    // What hangs on a null object is a null object.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return asRemote(
          this.access.call(parent, memberName(path.Name), this.argumentsOf(path.ArgumentInfo)),
          path.Name,
        );
      case PATH.property:
        return asRemote(this.access.get(parent, memberName(path.Name)), path.Name);
      case PATH.indexer:
        return asRemote(this.access.call(parent, 'getItem', this.argumentsOf(path.ArgumentInfo)), 'getItem');
      default:
        throw new HostError(
          'ApiNotFound',
          `workbench host: object path type ${path.ObjectPathType} is not implemented`,
        );
    }
  }
}

function asRemote(value: unknown, name: string): Remote | null {
  if (value === null || value instanceof Remote) return value;
  throw new HostError('GeneralException', `workbench host: ${name} did not answer an object`);
}
