import { HostError } from "../../protocol/hostError";

/** Refusals under the codes and words of Excel's own API (learn.microsoft.com: "Error handling"). */

export function invalidArgument(detail?: string): HostError {
  return new HostError(
    "InvalidArgument",
    withDetail("The argument is invalid or missing or has an incorrect format.", detail)
  );
}

export function invalidOperation(detail?: string): HostError {
  return new HostError(
    "InvalidOperation",
    withDetail("The operation attempted is invalid on the object.", detail),
    { httpStatusCode: 409 }
  );
}

export function itemAlreadyExists(): HostError {
  return new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    { httpStatusCode: 409 }
  );
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", {
    httpStatusCode: 404,
  });
}

/** A write to a locked cell of a protected sheet. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", {
    httpStatusCode: 403,
  });
}

/** Any request while somebody is editing a cell; Excel waits for a while and then answers this. */
export function cellEditMode(): HostError {
  return new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."
  );
}

export function dimensionMismatch(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}

function withDetail(message: string, detail: string | undefined): string {
  return detail === undefined ? message : `${message} (${detail})`;
}
