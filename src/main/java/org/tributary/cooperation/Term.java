package org.tributary.cooperation;

import java.util.List;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Word;

/**
 * One thing that agencies agree on. Immutable.
 *
 * @param members two or more agencies, of two countries at least
 * @param countries of the members; an order may leave them out
 * @param channel which channel, if that is what is agreed
 * @param days how long, if joint training is agreed
 */
public record Term(
        Kind kind,
        List<AgencyId> members,
        List<Country> countries,
        Optional<ChannelKind> channel,
        Optional<Integer> days) {

    /** Copies its lists. */
    public Term {
        members = List.copyOf(members);
        countries = List.copyOf(countries);
    }

    /** The same with the members' countries. */
    public Term of(List<Country> theirs) {
        return new Term(kind, members, theirs, channel, days);
    }

    /** What can be agreed. */
    public enum Kind implements Word {
        /** A channel among the members. */
        CHANNEL,
        /** Units of each member's country may follow onto the others' ground. */
        PURSUIT,
        /** A team whose evidence counts in each member's courts. */
        JOINT_TEAM,
        /** A shared hotline for victims of fraud. */
        HOTLINE,
        /** Teams that screen freed persons for each other. */
        SHARED_SCREENING,
        /** Days of joint training, held as soon as it is in force. */
        JOINT_TRAINING,
        /** The members may open joint command posts. */
        COMMAND_POST,
        /** The members' countries hand suspects over. */
        EXTRADITION,
        /** A member may put units under another's command. */
        LENT_UNITS
    }
}
