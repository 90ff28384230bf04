package org.tributary.model.border;

import java.util.Map;
import org.tributary.quantity.PlaceId;

/**
 * What a load may meet on its way: the crossings, the boats on the river between them, and who may follow it.
 *
 * @param crossings by their place
 */
public record Borders(Map<PlaceId, Crossing> crossings, River river, Pursuits pursuits) {}
