import { HostError } from '../errors';

/** What happens at one place of the conversation with Excel instead of what should. */
export type Fault =
  /** Excel refuses with a code of its own; a batch ends there, and what was done before stays done. */
  | { readonly kind: 'refuse'; readonly code: string }
  /** The request is never answered. */
  | { readonly kind: 'silence' }
  /** The answer comes so much later; later requests wait behind it, as Excel takes one after another. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** Another workbook comes to the front, and stays there: see `SimulatedTrouble.notActive`. */
  | { readonly kind: 'lose-focus' };

/** Where a fault happens; requests and actions count from 1 since the plan was set, over all requests. */
export type FaultPlace =
  | { readonly request: number }
  | { readonly action: number }
  /** Every action on a member, by its name on the wire: `PageLayout.PaperSize`, `WorksheetFreezePanes.FreezeRows`. */
  | { readonly member: string };

/** One thing that goes wrong. */
export interface PlannedFault {
  readonly at: FaultPlace;
  /** Whether what stands there is left undone, or is done before it goes wrong. */
  readonly when: 'before' | 'after';
  readonly fault: Fault;
}

/** What went over the wire since the plan was set. */
export interface SeenTraffic {
  readonly requests: number;
  /** The actions of the requests in their order, by member: `Range.Formulas`, `Worksheet` for a mere use of a sheet. */
  readonly actions: readonly string[];
}

/** A refusal that was planned, with any code that Excel may have. */
export class PlannedRefusal extends Error {
  constructor(readonly code: string) {
    super(`Planned: ${code}`);
    this.name = 'PlannedRefusal';
  }
}

/** A batch that is never answered. */
export class PlannedSilence extends Error {}

/**
 * Lets the embedded Excel fail as a real one may: at any request and any action, with any code, before or after it is
 * done, silent, late, or with another workbook in front. Requests by which the runtime gives ranges back do not count.
 *
 * @example
 * host.faults.plan([{ at: { action: 470 }, when: 'before', fault: { kind: 'refuse', code: 'GeneralException' } }]);
 */
export class Faults {
  private planned: readonly PlannedFault[] = [];
  private requests = 0;
  private actions: string[] = [];
  private happened = 0;

  /** @param loseFocus what is done when another workbook comes to the front. */
  constructor(private readonly loseFocus: () => void) {}

  /** Sets what goes wrong from now on, in the place of what was set before, and counts anew. */
  plan(faults: readonly PlannedFault[]): void {
    this.planned = faults;
    this.requests = 0;
    this.actions = [];
    this.happened = 0;
  }

  /** What went over the wire since the plan was set. */
  get seen(): SeenTraffic {
    return { requests: this.requests, actions: [...this.actions] };
  }

  /** How many of the planned faults have happened. */
  get count(): number {
    return this.happened;
  }

  /** Counts a request and gives what goes wrong with it as a whole. */
  beginRequest(): readonly PlannedFault[] {
    this.requests += 1;
    const { requests } = this;
    const due = this.planned.filter(({ at }) => 'request' in at && at.request === requests);
    this.happened += due.length;
    return due;
  }

  /**
   * Does one action, unless a fault stands before it; fails with `PlannedRefusal`, `PlannedSilence` or with what the
   * action fails with.
   */
  aroundAction<Result>(member: string, act: () => Result): Result {
    this.actions.push(member);
    const number = this.actions.length;
    const due = this.planned.filter(
      ({ at }) => ('action' in at && at.action === number) || ('member' in at && at.member === member),
    );
    this.strike(due.filter(({ when }) => when === 'before'));
    const result = act();
    this.strike(due.filter(({ when }) => when === 'after'));
    return result;
  }

  private strike(due: readonly PlannedFault[]): void {
    for (const { fault } of due) {
      this.happened += 1;
      switch (fault.kind) {
        case 'refuse':
          throw new PlannedRefusal(fault.code);
        case 'silence':
          throw new PlannedSilence();
        case 'lose-focus':
          this.loseFocus();
          break;
        case 'late':
          throw new RangeError('A request is late as a whole: plan it at a request.');
      }
    }
  }
}

/**
 * What needs the workbook in front, and the code with which Excel refuses it when another one is.
 *
 * Source: "API limitations when the active workbook switches" in Microsoft's "Troubleshooting Excel add-ins"
 * (Windows and Mac); `Gridlines` and `Headings` are the runtime's names on the wire for setting `showGridlines` and
 * `showHeadings`.
 */
const neededInFront: Readonly<Record<string, 'GeneralException' | 'InvalidSelection'>> = {
  'Range.Select': 'GeneralException',
  'Workbook.GetActiveCell': 'InvalidSelection',
  'Workbook.GetSelectedRange': 'InvalidSelection',
  'Worksheet.Activate': 'GeneralException',
  'Worksheet.Delete': 'InvalidSelection',
  'Worksheet.Gridlines': 'GeneralException',
  'Worksheet.Headings': 'GeneralException',
  'WorksheetCollection.Add': 'GeneralException',
  'WorksheetFreezePanes.FreezeAt': 'GeneralException',
  'WorksheetFreezePanes.FreezeColumns': 'GeneralException',
  'WorksheetFreezePanes.FreezeRows': 'GeneralException',
  'WorksheetFreezePanes.GetLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.Unfreeze': 'GeneralException',
};

/** Fails as Excel does when a member is used that needs the workbook in front, and it is not. */
export function requireInFront(member: string, inFront: boolean): void {
  const code = neededInFront[member];
  if (!inFront && code !== undefined) throw new HostError(code, `${member} needs the workbook in front.`);
}
