import { goToCell as select } from '../excel/go-to-cell';
import type { Command, GoToCellInput } from './command';

/** Shows the cell that a finding speaks of. */
export const goToCell: Command<GoToCellInput, void> = {
  run: (_, { place }) => select(place),
};
