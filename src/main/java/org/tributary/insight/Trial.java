package org.tributary.insight;

import java.util.List;
import java.util.stream.Collectors;
import org.tributary.quantity.SeatId;

/**
 * One replay that a review needs. Immutable.
 *
 * @param arm what is changed
 * @param fortune under which fortune; 0 is that of the run
 */
public record Trial(Arm arm, long fortune) {

    /**
     * Who cooperates, or that nobody does anything.
     *
     * @param seats in the scenario's order
     */
    public record Arm(Kind kind, List<SeatId> seats) {
        /** No seat gives any order. */
        public static final Arm IDLE = new Arm(Kind.IDLE, List.of());

        /** Copies its list. */
        public Arm {
            seats = List.copyOf(seats);
        }

        /** These seats cooperate; one alone is as good as none. */
        public static Arm of(List<SeatId> seats) {
            return new Arm(Kind.COALITION, seats.size() < 2 ? List.of() : seats);
        }
    }

    /** What an arm is. */
    public enum Kind {
        /** No seat gives any order. */
        IDLE,
        /** Recorded orders, with cooperation among some seats. */
        COALITION
    }

    /** Its name in the file of what is done: {@code tha+chn/3}, {@code none/3}, {@code idle/3}. */
    public String key() {
        String seats = arm.kind() == Kind.IDLE
                ? "idle"
                : arm.seats().isEmpty()
                        ? "none"
                        : arm.seats().stream().map(SeatId::value).collect(Collectors.joining("+"));
        return seats + "/" + fortune;
    }
}
