package org.tributary.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;

/**
 * What a seat may order about one thing on its page, and what is missing for the rest. Made of what the seat may know, and
 * of nothing else. Immutable.
 *
 * @param about what was asked for
 * @param choices those that may be ordered first, then those that lack something
 */
public record Options(About about, List<Choice> choices) {
    /** Copies its list. */
    public Options {
        choices = List.copyOf(choices);
    }

    /** What was asked for; exactly one is given. */
    public record About(
            Optional<PlaceId> place,
            Optional<UnitId> unit,
            Optional<LeadId> lead,
            Optional<SubjectId> subject,
            Optional<AgencyId> partner) {

        /** What stands at a place. */
        public static About place(String place) {
            return new About(
                    Optional.of(new PlaceId(place)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** One of the seat's units. */
        public static About unit(String unit) {
            return new About(
                    Optional.empty(),
                    Optional.of(new UnitId(unit)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** A lead that the seat holds. */
        public static About lead(String lead) {
            return new About(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new LeadId(lead)),
                    Optional.empty(),
                    Optional.empty());
        }

        /** Premises, a load or a person. */
        public static About subject(String subject) {
            return new About(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new SubjectId(subject)),
                    Optional.empty());
        }

        /** Another agency. */
        public static About partner(String partner) {
            return new About(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new AgencyId(partner)));
        }
    }

    /**
     * One kind of order.
     *
     * @param kind as files name it: {@code raid}
     * @param order filled in, ready to be sent or changed first; empty if something is missing
     * @param arrives_h when units would be there, in hours since STARTEX, where some must go
     * @param missing what it lacks, as codes with values: {@code belief-too-low {belief: 0.62, needed: 0.9}}
     */
    public record Choice(
            String kind, AgencyId agency, Optional<Order> order, Optional<Double> arrives_h, List<Missing> missing) {
        /** Copies its list. */
        public Choice {
            missing = List.copyOf(missing);
        }
    }

    /** Something that an order lacks, as a code for the catalogues and what is to be put in. */
    public record Missing(String code, Map<String, Object> values) {}
}
