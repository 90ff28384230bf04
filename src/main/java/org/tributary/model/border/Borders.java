package org.tributary.model.border;

import java.util.Map;
import org.tributary.quantity.PlaceId;

/**
 * What a load may meet on its way: the crossings, the boats on the river between them, who may follow
 * it, and who lets it pass to see where it ends.
 *
 * @param crossings by their place
 */
public record Borders(Map<PlaceId, Crossing> crossings, River river, Pursuits pursuits, Deliveries deliveries) {}
