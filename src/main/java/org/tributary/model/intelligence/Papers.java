package org.tributary.model.intelligence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Lead;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SubjectId;

/**
 * The leads and subjects of a run, each once. Desks are numbered, so that each finds at the paper itself what it has made
 * of it, and need not look for it by name. What a desk has not weighed, it does not find.
 */
final class Papers {
    /** Hundreds of each: room for them from the start. */
    private static final int SEVERAL = 2048;

    private final Map<LeadId, Paper> papers = new HashMap<>(SEVERAL);
    private final Map<SubjectId, Dossier> dossiers = new HashMap<>(SEVERAL);
    private int desks;

    /** The number of one more desk, from 0. */
    int newDesk() {
        return desks++;
    }

    /** The paper of a lead. Another lead of the same name is another paper, which each desk takes for the same. */
    Paper of(Lead lead) {
        Paper known = papers.get(lead.id());
        if (known == null) {
            var paper = new Paper(lead, dossier(lead.subject()), new BitSet(desks));
            papers.put(lead.id(), paper);
            return paper;
        }
        return known.lead.equals(lead) ? known : new Paper(lead, dossier(lead.subject()), known.weighedAt);
    }

    /** The lead of this name, if this desk has weighed it. */
    @Nullable
    Lead find(LeadId id, int desk) {
        Paper paper = papers.get(id);
        return paper == null || !paper.isWeighedAt(desk) ? null : paper.lead;
    }

    /** The leads that this desk has weighed and that are wanted, by name. */
    List<Lead> weighedAt(int desk, Predicate<Lead> wanted) {
        return papers.values().stream()
                .filter(paper -> paper.isWeighedAt(desk) && wanted.test(paper.lead))
                .map(Paper::lead)
                .sorted(Comparator.comparing(Lead::id))
                .toList();
    }

    /** What a desk knows of a subject, if anything. */
    @Nullable
    Knowledge find(SubjectId subject, int desk) {
        Dossier dossier = dossiers.get(subject);
        return dossier == null ? null : dossier.at(desk);
    }

    private Dossier dossier(SubjectId subject) {
        Dossier known = dossiers.get(subject);
        if (known == null) {
            known = new Dossier(desks);
            dossiers.put(subject, known);
        }
        return known;
    }

    /** A lead as it goes from desk to desk, with those that have weighed it. */
    static final class Paper {
        private final Lead lead;
        private final Dossier dossier;
        private final BitSet weighedAt;

        private Paper(Lead lead, Dossier dossier, BitSet weighedAt) {
            this.lead = lead;
            this.dossier = dossier;
            this.weighedAt = weighedAt;
        }

        Lead lead() {
            return lead;
        }

        /** What desks know of its subject. */
        Dossier dossier() {
            return dossier;
        }

        boolean isWeighedAt(int desk) {
            return weighedAt.get(desk);
        }

        void setWeighedAt(int desk) {
            weighedAt.set(desk);
        }
    }

    /** What each desk knows of one subject. */
    static final class Dossier {
        private @Nullable Knowledge[] byDesk;

        private Dossier(int desks) {
            byDesk = new @Nullable Knowledge[desks];
        }

        @Nullable
        Knowledge at(int desk) {
            return desk < byDesk.length ? byDesk[desk] : null;
        }

        void put(int desk, Knowledge knowledge) {
            if (desk >= byDesk.length) {
                byDesk = Arrays.copyOf(byDesk, desk + 1);
            }
            byDesk[desk] = knowledge;
        }
    }
}
