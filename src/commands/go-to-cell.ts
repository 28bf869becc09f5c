import { goToCell as select } from '../excel/go-to-cell';
import type { Command, GoToCellInput } from './command';

/** Shows the cell that a finding speaks of. */
export const goToCell: Command<GoToCellInput, void> = {
  id: 'goToCell',
  label: 'command.goToCell',
  tip: 'command.goToCell.tip',
  icon: 'Location',
  run: (_, { address }) => select(address),
};
