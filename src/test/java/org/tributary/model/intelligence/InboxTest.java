package org.tributary.model.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary._support.SmallWorld.lead;
import static org.tributary._support.SmallWorld.loadLead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/** Goal: loads first, then the stronger lead, then the older; and before these whatever the agency wants first. */
class InboxTest {
    private final Papers papers = new Papers();
    private final Inbox inbox = new Inbox();

    private Inbox filled() {
        inbox.addSorted(papers.of(lead("weak", "one", SourceClass.SIGHTINGS, "C3")), 0);
        inbox.addSorted(papers.of(lead("strong", "two", SourceClass.SIGHTINGS, "A1")), 0);
        inbox.addSorted(papers.of(loadLead("load", "truck", "D4")), 0);
        return inbox;
    }

    private static List<String> taken(Inbox from) {
        var result = new ArrayList<String>();
        while (!from.isEmpty()) {
            result.add(from.takeSorted().paper().lead().id().value());
        }
        return result;
    }

    @Test
    void asUsualLoadsComeFirstThenTheStrongerLead() {
        assertThat(taken(filled())).containsExactly("load", "strong", "weak");
    }

    @Test
    void whatIsWantedComesFirstEvenIfItWaitedAlready() {
        filled().takeFirst(Optional.empty(), Optional.of(new SubjectId("one")));
        inbox.addSorted(papers.of(lead("late", "one", SourceClass.SIGHTINGS, "E5")), 0);
        assertThat(taken(inbox)).containsExactly("weak", "late", "load", "strong");
    }

    @Test
    void aKindMayBeWantedAndThePriorityTakenBack() {
        filled().takeFirst(Optional.of(SubjectKind.PREMISES), Optional.empty());
        assertThat(taken(inbox)).containsExactly("strong", "weak", "load");
        inbox.takeFirst(Optional.of(SubjectKind.PREMISES), Optional.empty());
        filled().takeFirst(Optional.empty(), Optional.empty());
        assertThat(taken(inbox)).containsExactly("load", "strong", "weak");
    }
}
