package org.tributary.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.MemberLoss;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Hands;
import org.tributary.model.crime.Syndicate;
import org.tributary.network.Chains;
import org.tributary.network.Reaction;
import org.tributary.network.Recovery;
import org.tributary.network.Shape;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Role;
import org.tributary.quantity.SubjectId;

/**
 * The members of one syndicate, as arrays of numbers: role, place, ties, what each has carried. Nobody looks around: what
 * happens to a member changes what his ties can do, and the next one to take his place comes at his time.
 */
final class Members implements Hands {
    /** Told when what the members can do has changed. */
    @FunctionalInterface
    interface Changed {
        /** The event is the cause of what follows. */
        void changed(long cause);
    }

    /** From how many members it is looked how well all reach each other: all of 140, and 8 of many. Keeps it cheap. */
    private static final int FEWEST_LOOKED_FROM = 8;

    private static final int LOOKED_AT = 20_000;

    private final World world;
    private final Syndicate syndicate;
    private final int number;
    private final long key;
    private final Terms terms;
    private final Persons persons;
    private final Chains chains;
    private final Roster roster;
    private final Recovery recovery;
    private final Dial dial;
    private final List<PlaceId> placeNames;
    private final Suspects suspects;
    private int[] numbers;
    private byte[] places;
    private float[] carried;
    private Changed listener = cause -> {};
    private int foundingMembers;
    private double foundingReach;
    private int lostUnchecked;
    private int gaps;
    private int shifts;
    private boolean dissolved;
    private boolean held;
    private final List<Gap> openGaps = new ArrayList<>();

    Members(
            World world,
            Syndicate syndicate,
            int number,
            Terms terms,
            Persons persons,
            Suspects suspects,
            Setup setup) {
        this.world = world;
        this.syndicate = syndicate;
        this.number = number;
        this.key = Chance.keyOf(syndicate.id());
        this.terms = terms;
        this.persons = persons;
        this.suspects = suspects;
        this.chains = setup.chains;
        this.numbers = setup.numbers;
        this.places = setup.places;
        this.placeNames = setup.placeNames;
        this.recovery = setup.recovery;
        this.carried = new float[numbers.length];
        this.roster = new Roster(numbers.length);
        for (int member = 0; member < numbers.length; member++) {
            roster.add(member, chains.role(member));
        }
        this.dial = new Dial(world, setup.liked, terms.step(), terms.quiet_h(), () -> shifted(0));
    }

    /** Lets somebody know whenever what the members can do has changed. */
    void whenChanged(Changed toTell) {
        listener = toTell;
    }

    Syndicate syndicate() {
        return syndicate;
    }

    Chains chains() {
        return chains;
    }

    Roster roster() {
        return roster;
    }

    double security() {
        return dial.value();
    }

    /** What a member is called. */
    SubjectId name(int member) {
        return Persons.name(numbers[member]);
    }

    /** Where a member lives. */
    PlaceId place(int member) {
        return placeNames.get(places[member]);
    }

    @Override
    public double forTrade(Goods goods) {
        return work(Work.moving(goods));
    }

    @Override
    public double loadSize() {
        return 1 - terms.cost() * alarm();
    }

    /** How much more careful it is than it likes to be, 0 to 1. */
    double alarm() {
        return Math.max(0, dial.value() - dial.liked());
    }

    @Override
    public double atSites() {
        return work(Work.AT_SITES) * loadSize();
    }

    /** The share of the work of these roles that can be done; without chains all of it. */
    double work(List<Role> ends) {
        return 1 - terms.chainWeight() * (1 - chains.share(ends));
    }

    /** Gives up: nobody takes anybody's place any more. */
    void dissolve() {
        dissolved = true;
    }

    boolean isDissolved() {
        return dissolved;
    }

    /** A member who carries this load: any that has work; -1 if there is none. */
    int carrier(Goods goods, SubjectId load) {
        Role role = goods == Goods.CASH ? Role.MULE : Role.COURIER;
        Draws draws = world.chance().draws(Purpose.CARRIERS, load);
        return roster.any(role, draws);
    }

    /** The one whom a member gets work from; -1 if there is none. */
    int giver(int member) {
        for (int other : chains.neighbours(member)) {
            if (chains.isInChain(other) && chains.isBelow(member, chains.role(other))) {
                return other;
            }
        }
        return -1;
    }

    /** A member had a part in moving so much. */
    void credit(int member, double amount) {
        carried[member] += (float) amount;
    }

    double carried(int member) {
        return carried[member];
    }

    /**
     * A member is arrested, and may name those he knows to whoever arrested him.
     *
     * @param agency who arrested; nobody in particular if empty
     */
    void arrest(int member, Optional<AgencyId> agency, PlaceId at, long cause) {
        if (!chains.isThere(member)) {
            return;
        }
        Audience told = agency.map(Audience::of).orElse(Audience.EXCON);
        SubjectId name = name(member);
        long arrested = world.record(at, told, cause, new Happening.MemberArrested(agency, name));
        int[] known = lose(member, MemberLoss.ARRESTED, arrested);
        agency.ifPresent(who -> {
            double chance = terms.names() * (1 - dial.value());
            Draws draws = world.chance().draws(Purpose.NAMING, Chance.keyOf(name));
            for (int other : known) {
                if (draws.happens(chance) && chains.isThere(other)) {
                    world.record(place(other), told, arrested, new Happening.MemberNamed(who, name(other), name));
                    suspects.name(who, name(other), place(other), world.now_h());
                }
            }
        });
    }

    /** A member is there no longer. Gives those who knew him. */
    private int[] lose(int member, MemberLoss loss, long cause) {
        Role role = chains.role(member);
        int[] known = chains.remove(member);
        roster.remove(member, role);
        long lost = world.record(
                place(member),
                Audience.EXCON,
                cause,
                new Happening.MemberLost(name(member), syndicate.id(), role, loss, chains.there()));
        if (loss == MemberLoss.ARRESTED) {
            dial.loss();
            shifted(lost);
            frighten(member, known, lost);
        }
        if (loss != MemberLoss.LEFT) {
            Draws draws = world.chance().draws(Purpose.SUCCESSION, key, gaps++);
            openGap(new Gap(member, role, known, lost, draws));
            lostUnchecked++;
            splitIfNeeded(lost);
        }
        changed(lost);
        return known;
    }

    private void frighten(int member, int[] known, long cause) {
        Draws draws = world.chance().draws(Purpose.BRIBES, Chance.keyOf(name(member)));
        for (int other : known) {
            if (draws.happens(terms.flees()) && chains.isThere(other)) {
                lose(other, MemberLoss.FLED, cause);
            }
        }
    }

    /** A place that waits for somebody. */
    private static final class Gap {
        private final int member;
        private final Role role;
        private final int[] known;
        private final long cause;
        private final Draws draws;

        Gap(int member, Role role, int[] known, long cause, Draws draws) {
            this.member = member;
            this.role = role;
            this.known = known;
            this.cause = cause;
            this.draws = draws;
        }
    }

    /** Several are arrested at one hour: only when all are gone it shows who is left to find others. */
    void blow(int[] targets, double found, Draws draws, long cause) {
        held = true;
        for (int member : targets) {
            if (draws.happens(found)) {
                arrest(member, Optional.empty(), place(member), cause);
            }
        }
        held = false;
        openGaps.forEach(this::openGap);
        openGaps.clear();
    }

    /** The more careful the syndicate, and the fewer are left who could choose, the longer it takes. */
    private void openGap(Gap gap) {
        if (held) {
            openGaps.add(gap);
            return;
        }
        double delay_h = gap.draws.logNormal(terms.recovery_h())
                * (1 + dial.value())
                * (1 + terms.leaderless() * chains.missing(gap.role));
        world.clockwork()
                .at(world.now_h() + delay_h, Phase.CRIME, world.clockwork().newIndex(), () -> {
                    if (dissolved || chains.there() == 0) {
                        return Wake.EMPTY;
                    }
                    fill(gap);
                    return Wake.USED;
                });
    }

    /** Somebody from below takes the place, and another gap opens there; where nobody can, a newcomer does. */
    private void fill(Gap gap) {
        int promoted = recovery.successor(
                chains.network(),
                gap.known,
                member -> chains.isThere(member) && chains.isBelow(member, gap.role),
                gap.draws);
        int successor = promoted >= 0 ? promoted : recruit(gap);
        long replaced = world.record(
                place(successor),
                Audience.EXCON,
                gap.cause,
                new Happening.MemberReplaced(
                        name(gap.member), name(successor), syndicate.id(), gap.role, promoted < 0));
        if (promoted >= 0) {
            Role below = chains.role(promoted);
            roster.remove(promoted, below);
            roster.add(promoted, gap.role);
            chains.setRole(promoted, gap.role);
            Draws draws = world.chance().draws(Purpose.SUCCESSION, key, gaps++);
            openGap(new Gap(promoted, below, chains.neighbours(promoted), replaced, draws));
        }
        settleIn(successor, gap);
        changed(replaced);
    }

    /** Who has no other work is always taken on; the rest stay in touch by chance. */
    private void settleIn(int successor, Gap gap) {
        for (int other : gap.known) {
            if (chains.isThere(other) && !chains.isInChain(other)) {
                chains.tie(successor, other);
            }
        }
        recovery.inherit(chains, successor, gap.known, terms.inheritance(), chains::isThere, gap.draws);
        for (Role above : Role.all()) {
            if (!chains.isInChain(successor) && chains.isBelow(successor, above)) {
                int giver = roster.any(above, gap.draws);
                if (giver >= 0) {
                    chains.tie(successor, giver);
                }
            }
        }
    }

    private int recruit(Gap gap) {
        int member = chains.addMember(gap.role);
        if (member >= numbers.length) {
            int room = member + member / 2 + 1;
            numbers = Arrays.copyOf(numbers, room);
            places = Arrays.copyOf(places, room);
            carried = Arrays.copyOf(carried, room);
        }
        numbers[member] = persons.newcomer(number, member);
        places[member] = places[gap.member];
        roster.add(member, gap.role);
        return member;
    }

    /** A load was lost: security rises, and ties move away from whoever arranged it. */
    void lostLoad(int coordinator, long cause) {
        dial.loss();
        if (coordinator >= 0 && chains.isThere(coordinator)) {
            Draws draws = world.chance().draws(Purpose.TIE_SHIFT, key, shifts++);
            Reaction.moveTies(chains, coordinator, terms.tieShift() * dial.value(), draws);
        }
        shifted(cause);
        changed(cause);
    }

    /** A site was raided. */
    void lostSite(long cause) {
        dial.loss();
        shifted(cause);
        changed(cause);
    }

    /** Says how careful it is at STARTEX, and notes how well its members reach each other. */
    void begin(long startex) {
        shifted(startex);
        foundingMembers = chains.there();
        foundingReach = reach();
    }

    /** Says at ENDEX how well its members reach each other. */
    void settle(long endex) {
        world.record(
                null,
                Audience.EXCON,
                endex,
                new Happening.NetworkStated(syndicate.id(), foundingMembers, chains.there(), foundingReach, reach()));
    }

    private double reach() {
        int most = Math.max(FEWEST_LOOKED_FROM, LOOKED_AT / Math.max(1, chains.there()));
        return Shape.reach(chains.network(), chains::isThere, most);
    }

    private void shifted(long cause) {
        double centralisation = Shape.degreeCentralisation(chains.network(), chains.there());
        long moved = world.record(
                null,
                Audience.EXCON,
                cause,
                new Happening.SecurityShifted(syndicate.id(), dial.value(), centralisation));
        if (cause == 0) {
            changed(moved);
        }
    }

    private void changed(long cause) {
        syndicate.feelHands();
        listener.changed(cause);
    }

    /** Looked at after every hundredth of the members is gone, so that the cost keeps to what happens. */
    private void splitIfNeeded(long cause) {
        if (100L * lostUnchecked < chains.there()) {
            return;
        }
        lostUnchecked = 0;
        var parts = new Parts(chains);
        if (parts.staying() >= terms.splitShare() * chains.there()) {
            return;
        }
        int leaving = chains.there() - parts.staying();
        long split = world.record(
                null, Audience.EXCON, cause, new Happening.SyndicateSplit(syndicate.id(), parts.staying(), leaving));
        for (int member : parts.leaving()) {
            if (chains.isThere(member)) {
                lose(member, MemberLoss.LEFT, split);
            }
        }
    }

    /** What the arrays take, in bytes. */
    long bytes() {
        return chains.bytes() + roster.bytes() + 4L * numbers.length + places.length + 4L * carried.length;
    }

    /** A member at that place in that role, if one is there; looks at a few only. */
    @Nullable
    Integer at(PlaceId place, Role role, Draws draws) {
        for (int attempt = 0; attempt < 8; attempt++) {
            int member = roster.any(role, draws);
            if (member >= 0 && place(member).equals(place)) {
                return member;
            }
        }
        int anywhere = roster.any(role, draws);
        return anywhere < 0 ? null : anywhere;
    }
}
