import { goToCell as select } from '../excel/go-to-cell';
import type { GoToCellInput, LightCommand } from './command';

/** Shows the cell that a finding speaks of. */
export const goToCell: LightCommand<GoToCellInput, void> = {
  run: (_, { place }) => select(place),
};
