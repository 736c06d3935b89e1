/** A refusal that office.js hands to the add-in as OfficeExtension.Error with this code. */
export class HostError extends Error {
  constructor(
    /** Excel's code, such as `InvalidArgument` or `ItemNotFound`. */
    readonly code: string,
    message: string,
    readonly options: {
      /** `Type.member`; filled in by the dispatcher where it is absent. */
      readonly location?: string;
      readonly httpStatusCode?: number;
    } = {}
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The loud failure of a member that this host does not have. */
export function notImplementedError(typeName: string, memberName: string): HostError {
  return new HostError(
    "ApiNotImplementedByLocalHost",
    `${typeName}.${memberName} is not implemented by the local host`,
    { location: `${typeName}.${lowerFirst(memberName)}`, httpStatusCode: 501 }
  );
}

/** `WrapText` → `wrapText`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `wrapText` → `WrapText`; names with a leading underscore stay. */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
