package org.tributary.model.reception;

import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.model.clockwork.World;

/**
 * How one place of reception tells possible victims from suspects, and how often it errs. The less of a team's day a person
 * gets, the sooner a group is through and the more of it are taken for what they are not; who is asked by officers of his
 * own country, in his own language, is mistaken less often.
 */
final class Screening {
    private final World world;
    private final Numbers numbers;
    private final long key;
    private double perTeam;

    /** A group's screening: at what pace, and by whom, was settled when it began. */
    record Round(long batch, double haste, Officers by) {}

    /** Who asks. */
    enum Officers {
        /** Of the people's own country, let in to screen. */
        LET_IN,
        /** The host's, who are of that country too. */
        COUNTRYMEN,
        /** The host's. */
        FOREIGN
    }

    /**
     * What a screening saw.
     *
     * @param victims taken for possible victims
     * @param suspects taken for suspects
     */
    record Outcome(int victims, int suspects, Mistaken mistaken) {}

    Screening(World world, Numbers numbers, long key) {
        this.world = world;
        this.numbers = numbers;
        this.key = key;
        this.perTeam = numbers.perTeam();
    }

    /** From now on each of the host's teams begins so many persons a day. */
    void pace(double personsADay) {
        perTeam = personsADay;
    }

    /** How many persons so many teams begin to screen in a day. */
    int capacity(int teams) {
        return (int) (teams * perTeam);
    }

    Round begin(long batch, Officers by) {
        return new Round(batch, by == Officers.LET_IN ? 1 : perTeam / numbers.perTeam(), by);
    }

    /** How long it takes. */
    double takes_h(Round round) {
        var law = round.by() == Officers.LET_IN ? numbers.sharedScreening() : numbers.screening();
        return world.chance().draws(Purpose.SCREENING_TIME, key, round.batch()).logNormal(law) / round.haste();
    }

    /** Sorts so many persons. */
    Outcome sort(int persons, Round round) {
        double luck = world.chance()
                .draws(Purpose.SCREENING_OUTCOME, key, round.batch())
                .uniform();
        int suspects = (int) StrictMath.floor(persons * numbers.suspects() + luck);
        int victims = persons - suspects;
        Draws draws = world.chance().draws(Purpose.SCREENING_ERROR, key, round.batch());
        int victimsMistaken = count(draws, victims, chance(numbers.victimsMistaken(), round));
        int suspectsMistaken = count(draws, suspects, chance(numbers.suspectsMistaken(), round));
        return new Outcome(
                victims - victimsMistaken + suspectsMistaken,
                suspects - suspectsMistaken + victimsMistaken,
                new Mistaken(victimsMistaken, suspectsMistaken));
    }

    private double chance(double usual, Round round) {
        double language = round.by() == Officers.FOREIGN ? 1 : numbers.ownErrors();
        return Math.min(Math.max(usual, numbers.guess()), usual * round.haste() * language);
    }

    private static int count(Draws draws, int persons, double chance) {
        int some = 0;
        for (int person = 0; person < persons; person++) {
            some += draws.happens(chance) ? 1 : 0;
        }
        return some;
    }
}
