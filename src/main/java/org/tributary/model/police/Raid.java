package org.tributary.model.police;

import java.util.List;
import java.util.Optional;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/** A raid from the order to its end. */
final class Raid {
    enum Stage {
        /** Authority is being sought, units gather. */
        PLANNED,
        /** It has begun. */
        STRUCK,
        /** It will not take place. */
        CALLED_OFF
    }

    private final OperationId operation;
    private final Desk desk;
    private final SubjectId subject;
    private final PlaceId place;
    private final List<Unit> units;
    private final Optional<OperationId> joint;
    private final double planned_h;
    private Stage stage = Stage.PLANNED;
    private double start_h;
    private boolean gathering;
    private long key;
    private int attempt;

    Raid(
            OperationId operation,
            Desk desk,
            SubjectId subject,
            PlaceId place,
            List<Unit> units,
            Optional<OperationId> joint,
            double planned_h) {
        this.operation = operation;
        this.desk = desk;
        this.subject = subject;
        this.place = place;
        this.units = List.copyOf(units);
        this.joint = joint;
        this.planned_h = planned_h;
    }

    OperationId operation() {
        return operation;
    }

    Desk desk() {
        return desk;
    }

    SubjectId subject() {
        return subject;
    }

    PlaceId place() {
        return place;
    }

    List<Unit> units() {
        return units;
    }

    Optional<OperationId> joint() {
        return joint;
    }

    /** Units come from other places, which may be seen. */
    void gathers() {
        gathering = true;
    }

    boolean isGathering() {
        return gathering;
    }

    /** What its fortune is keyed by: agency and target, and the how-manieth attempt this is. */
    void keyedBy(long target, int number) {
        key = target;
        attempt = number;
    }

    long key() {
        return key;
    }

    int attempt() {
        return attempt;
    }

    /** The hour ordered. */
    double planned_h() {
        return planned_h;
    }

    Stage stage() {
        return stage;
    }

    /** When it began; meaningless before. */
    double start_h() {
        return start_h;
    }

    void enter(Stage next) {
        stage = next;
    }

    void begunAt(double now_h) {
        stage = Stage.STRUCK;
        start_h = now_h;
    }

    int officers() {
        return units.stream().mapToInt(Unit::officers).sum();
    }
}
