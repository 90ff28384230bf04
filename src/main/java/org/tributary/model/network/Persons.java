package org.tributary.model.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.quantity.SubjectId;

/**
 * What members are called. All syndicates' members are numbered in one shuffled row, so that a name says nothing about
 * syndicate or role. Names are made when somebody asks; a member takes 12 bytes.
 */
final class Persons {
    private static final String PREFIX = "person-";

    /** Who somebody is: the member of a syndicate. */
    record Who(int syndicate, int member) {}

    private int[] syndicateOf;
    private int[] memberOf;
    private int count;

    /** Names for so many members. */
    Persons(int members, Chance chance) {
        this.syndicateOf = new int[members];
        this.memberOf = new int[members];
        this.count = members;
        Arrays.fill(memberOf, -1);
        var draws = chance.draws(Purpose.SUBJECT_NAMES, Chance.keyOf("persons"));
        // until they are given out, the numbers wait here in shuffled order
        for (int i = 0; i < members; i++) {
            int other = draws.below(i + 1);
            syndicateOf[i] = syndicateOf[other];
            syndicateOf[other] = i;
        }
    }

    /** The numbers of a syndicate's members; each is to be given out once, all before anybody asks. */
    int[] take(int from, int members) {
        return Arrays.copyOfRange(syndicateOf, from, from + members);
    }

    /** All numbers are given out: from now on they say who has them. */
    void settle(int[][] numbers) {
        for (int syndicate = 0; syndicate < numbers.length; syndicate++) {
            for (int member = 0; member < numbers[syndicate].length; member++) {
                int number = numbers[syndicate][member];
                syndicateOf[number] = syndicate;
                memberOf[number] = member;
            }
        }
    }

    /** The number of somebody new. */
    int newcomer(int syndicate, int member) {
        if (count == memberOf.length) {
            int room = Math.max(16, count + count / 2);
            syndicateOf = Arrays.copyOf(syndicateOf, room);
            memberOf = Arrays.copyOf(memberOf, room);
        }
        syndicateOf[count] = syndicate;
        memberOf[count] = member;
        return count++;
    }

    /** The name of a number. */
    static SubjectId name(int number) {
        return new SubjectId(String.format(Locale.ROOT, "%s%05d", PREFIX, number + 1));
    }

    /** Who has that name, if anybody. */
    Optional<Who> find(SubjectId name) {
        String value = name.value();
        if (!value.startsWith(PREFIX) || value.length() > PREFIX.length() + 9) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(value.substring(PREFIX.length())) - 1;
            return number >= 0 && number < count
                    ? Optional.of(new Who(syndicateOf[number], memberOf[number]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What the arrays take, in bytes. */
    long bytes() {
        return 4L * (syndicateOf.length + memberOf.length);
    }
}
