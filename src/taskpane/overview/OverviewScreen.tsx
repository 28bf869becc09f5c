import type { CheckResult } from '../../findings/check';
import { FullnessTable } from './FullnessTable';
import { ParticipantsChart } from './ParticipantsChart';
import { PlanChart } from './PlanChart';

/** The report at a glance: how full each table is, plan against actual, participants. */
export default function OverviewScreen({ result }: { readonly result: CheckResult }) {
  return (
    <>
      <FullnessTable result={result} />
      <PlanChart report={result.report} />
      <ParticipantsChart report={result.report} />
    </>
  );
}
