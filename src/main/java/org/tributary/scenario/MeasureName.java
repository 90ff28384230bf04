package org.tributary.scenario;

import org.tributary.quantity.Word;

/**
 * What can be measured, so that bands may name it, in the order of the scorecard. What it means, its unit and its
 * default band stand in {@code measures.json}, in the same order; how it is computed stands with the measure itself.
 */
public enum MeasureName implements Word {
    /** From when a fact could first be known to when an agency that needs it knows it. */
    SHARING_LATENCY,
    /** Share of needed facts that were known before their deadline. */
    CRITICAL_INFORMATION_REACH,
    /** Share of copies that went to an agency that needed them. */
    SHARING_PRECISION,
    /** Share of requests that were answered in time. */
    ANSWER_TIME,
    /** From the first lead on premises to the effect of a raid. */
    DECISION_CHAIN,
    /** Share of injects whose expected action came in time. */
    CONTINGENCY_HANDLING,
    /** Share of pursuits across the border that ended with what fled in hand, and of victims reached in time. */
    PURSUIT_AND_RESCUE,
    /** How closely the raids of a joint operation begin together; 100 % is at the same moment. */
    SYNCHRONY,
    /** Share of neighbouring raids that had been announced to each other before. */
    DECONFLICTION,
    /** How much of the work was done twice, and how much of the threat was met by nobody. */
    OVERLAP_AND_GAP,
    /** How far the agencies believe the same things. */
    SHARED_PICTURE,
    /** How far command was shared: 1 conflicted, 2 de-conflicted, 3 coordinated, 4 collaborative, 5 edge. */
    C2_APPROACH,
    /** Share of what was sent that nobody had to ask for. */
    ANTICIPATION,
    /** How evenly the agencies take part in the exchange, and how well they are connected. */
    EVENNESS_AND_FRAGMENTATION,
    /** How far each pair of agencies answers each other's requests alike. */
    RECIPROCITY,
    /** Share of persons due who were handed over to their own country. */
    REPATRIATION_FLOW,
    /** People whom those who hold the ground handed over at gates. */
    PERSONS_HANDED_OVER,
    /** Suspects released because custody ran out. */
    CUSTODY_EXPIRED,
    /** Share of persons screened who were taken for what they are not. */
    SORTING,
    /** How much of prevention was done together: complaints through the shared hotline, campaigns at one time. */
    JOINT_PREVENTION,
    /** What was done against the rules, of all that could have been. */
    BREACHES,
    /** Harm averted against the same scenario and seed with idle seats. */
    OUTCOME,
    /** Possible victims freed by raids and searches. */
    PERSONS_FREED,
    /** Freed people who got home, by land, by air or into their own country. */
    PERSONS_REPATRIATED,
    /** Suspects whose case a court took before custody ran out. */
    SUSPECTS_CHARGED,
    /** What victims lost to the sites and did not get back. */
    VICTIM_LOSSES_USD,
    /** What was frozen and recovered of the money that victims had paid. */
    FUNDS_SAVED_USD,
    /** Tablets and crystal found on the way. */
    DRUGS_SEIZED_KG,
    /** Tablets and crystal that reached their markets. */
    DRUGS_DELIVERED_KG,
    /** Sites closed for good or driven from their place. */
    SITES_CLOSED,
    /** How well the syndicates' networks still worked at ENDEX, of what they did at STARTEX. */
    NETWORK_EFFICIENCY,
    /** What inspection cost lawful travellers, in hours of all of them together. */
    LAWFUL_TRAFFIC_DELAY_H,
    /** What the outcome owes to sharing and joint command. */
    VALUE_OF_COOPERATION,
    /** What a joint effect cost in hours of units. */
    COST;

    /** Which direction is better. */
    public enum Better implements Word {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER
    }

    /** What it is, in words and figures. */
    public MeasureDefinition definition() {
        return MeasureDefinitions.get(this);
    }

    /** Whether the events of one run do not suffice for it, since it compares the run with others. */
    public boolean needsReview() {
        return this == OUTCOME || this == VALUE_OF_COOPERATION;
    }

    /** The unit of its value. */
    public String unit() {
        return definition().unit();
    }

    /** Which direction is better. */
    public Better better() {
        return definition().better();
    }
}
