package org.tributary.scenario;

import org.tributary.quantity.Word;

/** What can be measured, so that bands may name it. How it is computed stands with the measure itself. */
public enum MeasureName implements Word {
    /** Hours from when a fact could first be known to when an agency that needs it knows it. */
    SHARING_LATENCY("h", Better.LOWER),
    /** Share of needed facts known before their deadline. */
    CRITICAL_INFORMATION_REACH("share", Better.HIGHER),
    /** Share of copies that went to an agency that needed them. */
    SHARING_PRECISION("share", Better.HIGHER),
    /** Hours from the first lead on premises to the effect of a raid. */
    DECISION_CHAIN("h", Better.LOWER),
    /** How closely the participants of a joint operation start together, 0 to 1. */
    SYNCHRONY("share", Better.HIGHER),
    /** Share of neighbouring operations that had been notified before they started. */
    DECONFLICTION("share", Better.HIGHER),
    /** Possible victims freed. */
    PERSONS_FREED("persons", Better.HIGHER),
    /** Drugs seized, in kilograms. */
    DRUGS_SEIZED_KG("kg", Better.HIGHER),
    /** Drugs that reached their markets, in kilograms. */
    DRUGS_DELIVERED_KG("kg", Better.LOWER),
    /** What victims lost and did not get back, in US dollars. */
    VICTIM_LOSSES_USD("usd", Better.LOWER),
    /** What was frozen and recovered of the money that victims paid, in US dollars. */
    FUNDS_SAVED_USD("usd", Better.HIGHER),
    /** Sites closed for good or driven from their place. */
    SITES_CLOSED("sites", Better.HIGHER),
    /** What inspection cost lawful travellers, in person-hours. */
    LAWFUL_TRAFFIC_DELAY_H("h", Better.LOWER),
    /** Suspects whose case a court took before custody ran out. */
    SUSPECTS_CHARGED("persons", Better.HIGHER),
    /** Freed people who got home. */
    PERSONS_REPATRIATED("persons", Better.HIGHER),
    /** Persons whom those who hold the ground handed over at gates. */
    PERSONS_HANDED_OVER("persons", Better.HIGHER),
    /** Suspects released because custody ran out before a court took their case. */
    CUSTODY_LOST("persons", Better.LOWER);

    /** Which direction is better. */
    public enum Better {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER
    }

    private final String unit;
    private final Better better;

    MeasureName(String unit, Better better) {
        this.unit = unit;
        this.better = better;
    }

    /** The unit of its value. */
    public String unit() {
        return unit;
    }

    /** Which direction is better. */
    public Better better() {
        return better;
    }
}
