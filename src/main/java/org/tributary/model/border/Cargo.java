package org.tributary.model.border;

import org.tributary.quantity.Goods;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;

/**
 * What a consignment carries.
 *
 * @param amount kilograms, persons or US dollars, by the goods
 */
public record Cargo(SubjectId load, SyndicateId syndicate, Goods goods, double amount) {}
