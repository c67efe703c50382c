package org.kitpress.render.data;

import java.util.List;
import org.kitpress.model.Named;
import org.kitpress.model.Timeframe;

/**
 * An action step or a deliverable as a row of a table.
 *
 * @param cells a text for each of {@link PlanRows#COLUMNS}
 * @param parties who has a part in it; empty when nobody is named
 * @param open whether it is still to be decided, as a whole or in its timeframe
 */
record PlanRow(List<String> cells, List<Named> parties, Timeframe timeframe, boolean open) {}
