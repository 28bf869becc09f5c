export { fileFaults, HostError, NotAWorkbookError, type FileFault, type HostErrorCode } from './errors';
export type { Fault, FaultPlace, Faults, PlannedFault, SeenTraffic } from './host/faults';
export type { ExcelHost, HostEvent, HostStatistics, SimulatedTrouble } from './host/host-types';
export type { Cell, CellValue, ErrorValue, Hyperlink } from './model/cell';
export type { BorderLine, CellEdge, CellStyle, FontStyle } from './model/style';
export type * from './view/view-types';
export type { ContentNotKept } from './model/content-not-kept';
export {
  EmbeddedWorkbook,
  type NewWorkbookOptions,
  type OpenWorkbookOptions,
  type SavedWorkbook,
} from './workbook';
