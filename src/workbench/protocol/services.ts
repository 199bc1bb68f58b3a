import { memberName, PATH, type RequestBody, type ResponseBody } from './messages';

/** Answers a method of one of the library's internal services. */
export type ServiceMethod = (given: readonly unknown[]) => unknown;

/** By service (`Microsoft.ExcelServices.CustomFunctions`), then by method. */
export type Services = Readonly<Record<string, Readonly<Record<string, ServiceMethod>>>>;

/** Whether a request asks an internal service, not the workbook. */
export function isServiceRequest(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PATH.service);
}

/**
 * Answers a service request. A service or method nobody answers gets null: at its start the library calls
 * services of its own, and leaving them unanswered ends the process with an unhandled rejection.
 */
export function answerService(body: RequestBody, services: Services): ResponseBody {
  const Results = body.Actions.map((action) => {
    const path = body.ObjectPaths[String(action.ObjectPathId ?? '')];
    const method = path ? services[path.Name]?.[memberName(action.Name)] : undefined;
    return { ActionId: action.Id, Value: method?.(action.ArgumentInfo?.Arguments ?? []) ?? null };
  });
  return { Results };
}
