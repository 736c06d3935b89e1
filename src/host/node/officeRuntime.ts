import { newWorkbook } from "../workbook/newWorkbook";
import { createNativeBridge } from "../protocol/nativeBridge";
import {
  createRequestMeter,
  WEB_PAYLOAD_LIMIT_BYTES,
  type RequestCounters,
} from "../protocol/requestMeter";
import type { ProcessRequest } from "../protocol/wire";
import { BASELINE_EXCEL_API, requirementMatrix } from "../protocol/requirementMatrix";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import { openHostWorkbook } from "../workbook/openHostWorkbook";
import { createClock, type ClockOptions } from "./createClock";
import { NODE_ZIP_CODEC } from "./nodeZipCodec";
import { createOfficeContext, type OfficeContext } from "./officeContext";

export interface OfficeRuntimeOptions extends ClockOptions {
  /** The workbook's file; absent = a new, empty workbook. */
  readonly bytes?: Uint8Array;
  readonly fileName?: string;
  /** Newest ExcelApi set that is reported; default the add-in's baseline. */
  readonly requirement?: string;
  /** Refuses larger requests and answers; default 5 MB, Infinity = no limit. */
  readonly payloadLimitBytes?: number;
  /** Language of Office; default zh-CN. */
  readonly locale?: string;
  /** Stands between office.js and the workbook, for instance to see or change a batch. */
  readonly throughWire?: (process: ProcessRequest) => ProcessRequest;
}

/** Excel's place, taken by the real office.js over the local workbook host, in Node. */
export interface OfficeRuntime extends OfficeContext {
  readonly workbook: HostWorkbook;
  /** Requests and bytes since the last reset. */
  counters(): RequestCounters;
  resetCounters(): void;
}

/** Opens a workbook and loads office.js over it; throws PackageError for files that cannot be opened. */
export function startOfficeRuntime(options: OfficeRuntimeOptions = {}): OfficeRuntime {
  const workbook = openHostWorkbook(options.bytes ?? newWorkbook(), {
    clock: createClock(options),
    zipCodec: NODE_ZIP_CODEC,
    ...(options.fileName === undefined ? {} : { fileName: options.fileName }),
  });
  const { throughWire = (process) => process } = options;
  const meter = createRequestMeter(
    throughWire(workbook.process),
    options.payloadLimitBytes ?? WEB_PAYLOAD_LIMIT_BYTES
  );
  const { bridge, raiseEvent } = createNativeBridge((text) => meter.handle(text));
  workbook.onOfficeEvent(raiseEvent);
  const context = createOfficeContext(bridge, {
    requirementMatrix: requirementMatrix(options.requirement ?? BASELINE_EXCEL_API),
    locale: options.locale ?? "zh-CN",
  });
  return {
    ...context,
    workbook,
    counters: () => meter.counters(),
    resetCounters: () => meter.reset(),
  };
}
