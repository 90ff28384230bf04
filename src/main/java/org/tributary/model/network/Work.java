package org.tributary.model.network;

import java.util.List;
import org.tributary.quantity.Goods;
import org.tributary.quantity.Role;

/** Which roles each line of business ends with; those above them are needed too. */
final class Work {
    static final List<Role> AT_SITES = List.of(Role.OPERATOR);
    static final List<Role> SELLING = List.of(Role.RETAILER);

    private static final List<Role> CARRYING = List.of(Role.COURIER);
    private static final List<Role> MOVING_PEOPLE = List.of(Role.RECRUITER, Role.COURIER);
    private static final List<Role> MOVING_MONEY = List.of(Role.LAUNDERER, Role.MULE);

    private Work() {}

    /** Who moves such goods. */
    static List<Role> moving(Goods goods) {
        return switch (goods) {
            case PERSONS -> MOVING_PEOPLE;
            case CASH -> MOVING_MONEY;
            default -> CARRYING;
        };
    }
}
