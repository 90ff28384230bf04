package org.tributary.chance;

/**
 * What a draw is for.
 *
 * <p>Each purpose has its own draws, so that one more draw for one purpose moves no other. Its code is part of every
 * draw: a constant may be added, moved or renamed without moving a result, but a code is never changed nor used again.
 */
public enum Purpose {
    /** Where sites stand, of what kind and size. */
    SITE_LAYOUT(1, Kind.WORLD),

    /** Whether and when a site or a flow leaves a footprint. */
    FOOTPRINT(2, Kind.WORLD),

    /** How reliable and credible a lead is. */
    LEAD_GRADE(3, Kind.WORLD),

    /** How long a footprint takes to become a lead. */
    LEAD_DELAY(4, Kind.WORLD),

    /** What a site makes, and when. */
    PRODUCTION(5, Kind.WORLD),

    /** Which route a consignment takes. */
    ROUTE(6, Kind.WORLD),

    /** How much a consignment carries. */
    LOAD_SIZE(7, Kind.WORLD),

    /** How many recruits come, and when. */
    RECRUITS(8, Kind.WORLD),

    /** Where a syndicate moves a site. */
    RELOCATION(9, Kind.WORLD),

    /** What subjects are called. */
    SUBJECT_NAMES(10, Kind.WORLD),

    /** Who is defrauded, where and of how much. */
    VICTIMS(11, Kind.WORLD),

    /** Whom a syndicate knows or has bought. */
    CONTACTS(12, Kind.WORLD),

    /** Leads about subjects without guilt. */
    CLEAN_LEADS(13, Kind.WORLD),

    /** In how many parts a load is sent. */
    LOAD_SPLIT(220, Kind.WORLD),

    /** Whether and when a lost load is sent again. */
    REPLACEMENT(221, Kind.WORLD),

    /** Lawful vehicles that look suspicious. */
    CLEAN_LOADS(222, Kind.WORLD),

    /** Whether a boat meets a load on the river. */
    RIVER_SEARCH(223, Kind.FORTUNE),

    /** Whether a load that was found flees. */
    FLIGHT(224, Kind.FORTUNE),

    /** Whether a pursuit catches what fled. */
    PURSUIT(225, Kind.FORTUNE),

    /** Whether a search finds what is there. */
    SEARCH(101, Kind.FORTUNE),

    /** How long a channel takes. */
    CHANNEL_DELAY(102, Kind.FORTUNE),

    /** Whether a channel refuses. */
    CHANNEL_REFUSAL(103, Kind.FORTUNE),

    /** Whether a channel loses what it carries. */
    CHANNEL_LOSS(104, Kind.FORTUNE),

    /** Whether a receiving agency leaks a shared lead. */
    LEAK(105, Kind.FORTUNE),

    /** How long a leak takes to reach the syndicate. */
    LEAK_DELAY(106, Kind.FORTUNE),

    /** Whether the controller of the ground consents. */
    CONSENT(107, Kind.FORTUNE),

    /** How far a participant starts from H-hour. */
    SYNCHRONY(108, Kind.FORTUNE),

    /** How long a warning takes to reach a linked site. */
    WARNING_DELAY(109, Kind.FORTUNE),

    /** Whether massing units are noticed. */
    MASSING(110, Kind.FORTUNE),

    /** Whether uncoordinated units on one target collide. */
    COLLISION(111, Kind.FORTUNE),

    /** What a strike meets and takes. */
    STRIKE(112, Kind.FORTUNE),

    /** What surveillance sees. */
    SURVEILLANCE(113, Kind.FORTUNE),

    /** Who knows whom in a syndicate. */
    TIES(200, Kind.WORLD),

    /** Who takes the place of a member who is gone, when, and whom they know. */
    SUCCESSION(201, Kind.WORLD),

    /** Which member carries a load and which arranges it. */
    CARRIERS(202, Kind.WORLD),

    /** How a syndicate moves ties after a loss. */
    TIE_SHIFT(203, Kind.WORLD),

    /** Whom a syndicate bribes, and when members are lost by the way. */
    BRIBES(204, Kind.WORLD),

    /** What a syndicate that sells in the street begins with. */
    CAPITAL(205, Kind.WORLD),

    /** Whether a member is arrested. */
    ARREST(210, Kind.FORTUNE),

    /** Whom an arrested member names. */
    NAMING(211, Kind.FORTUNE),

    /** Whether asking whoever controls the ground warns a site. */
    CONSENT_LEAK(114, Kind.FORTUNE),

    // cooperation in time

    /** Whether the sender of a lead learns that it was leaked. */
    LEAK_LEARNED(300, Kind.FORTUNE),

    /** Whether a request is lost. */
    REQUEST_LOSS(301, Kind.FORTUNE),

    /** Whether a request is refused on its way. */
    REQUEST_REFUSAL(302, Kind.FORTUNE),

    // money

    /** When a site collects what its victims paid. */
    PAYMENT(260, Kind.WORLD),

    /** Through which accounts a payment goes. */
    PAYMENT_TRAIL(261, Kind.WORLD),

    /** Whether victims report a payment, and when. */
    COMPLAINT(262, Kind.WORLD),

    /** Which accounts are frozen in time, and how long that takes. */
    FREEZE(263, Kind.FORTUNE),

    /** How long frozen money takes back to the victims. */
    FREEZE_RETURN(264, Kind.FORTUNE),

    /** How long the hotline takes to pass a complaint on. */
    HOTLINE_DELAY(265, Kind.FORTUNE),

    /** How long a letter of request for money takes. */
    RECOVERY_DELAY(266, Kind.FORTUNE),

    // reception and justice

    /** How long it takes to set up flights or hand-overs. */
    REPATRIATION_SETUP(280, Kind.FORTUNE),

    /** How long the screening of a group takes. */
    SCREENING_TIME(281, Kind.FORTUNE),

    /** How many of a group turn out to be suspects. */
    SCREENING_OUTCOME(282, Kind.FORTUNE),

    /** How long an embassy takes to say who somebody is. */
    IDENTITY_TIME(283, Kind.FORTUNE),

    /** Who gets away, or is hired again, while nobody receives him. */
    WAITING_ESCAPE(284, Kind.FORTUNE),

    /** How long mutual legal assistance takes, and whether it is refused. */
    LEGAL_ASSISTANCE(285, Kind.FORTUNE),

    /** How long a joint investigation team takes to form. */
    TEAM_FORMING(286, Kind.FORTUNE),

    /** How long an extradition takes, whether it is contested, and whether it is refused. */
    EXTRADITION(340, Kind.FORTUNE),

    /** Whom a screening takes for what he is not. */
    SCREENING_ERROR(350, Kind.FORTUNE),

    /** How many of those released go back to their syndicate, and when. */
    SUSPECTS_RETURN(341, Kind.FORTUNE),

    // crossings

    /** Whether a load that is followed slips away where it ends. */
    CONTROLLED_DELIVERY(330, Kind.FORTUNE);

    private final int code;
    private final Kind kind;

    Purpose(int code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** Whether re-keying fortune changes the draws for this purpose. */
    public Kind kind() {
        return kind;
    }

    /** The stable number that stands for this purpose in every draw: 1 to 65,535, and no other purpose's. */
    int code() {
        return code;
    }

    /** The two kinds of chance. An interval for a paired difference comes from re-keying fortune alone. */
    public enum Kind {
        /** Who is where, and what the crime intends: the same in every replay of a run. */
        WORLD,

        /** How what is tried turns out: does this search find, how long does this message take. */
        FORTUNE
    }
}
