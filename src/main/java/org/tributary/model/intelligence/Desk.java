package org.tributary.model.intelligence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Chance;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Fusion;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.SharingRule;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Threshold;
import org.tributary.model.clockwork.Action;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Inbox.Waiting;
import org.tributary.model.intelligence.Papers.Paper;
import org.tributary.picture.Belief;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/**
 * One agency's intelligence desk: the leads that wait, the analysts who weigh them one at a time, and what the agency
 * believes.
 *
 * <p>A copy that somebody sent by order must be sorted before its priority is known; what the agency read itself, or was
 * sent by a standing rule, is sorted already. Loads come before premises, then the stronger lead, then the older; a load
 * does not wait for office hours.
 */
public final class Desk {
    private static final double HOURS_A_DAY = 24;
    /** Told of everything that the agency's seat should look at. */
    @FunctionalInterface
    public interface Stir {
        /** The picture changed so that a staff meeting is worth holding. */
        void stir();
    }

    /** Somebody who weighs or sorts one lead at a time. */
    private final class Analyst implements Action {
        private final int index = world.clockwork().newIndex();
        private @Nullable Waiting hasToSort;
        private @Nullable Waiting hasToWeigh;

        void sort(Waiting copy) {
            hasToSort = copy;
            world.clockwork().at(world.now_h() + sortingTime_h, Phase.ANALYSIS, index, this);
        }

        void weigh(Waiting next) {
            hasToWeigh = next;
            double done_h = world.now_h() + (next.urgent() ? dutyTime_h : leadTime_h);
            world.clockwork().at(done_h, Phase.ANALYSIS, index, this);
        }

        @Override
        public Wake act() {
            Waiting toSort = hasToSort;
            Waiting toWeigh = hasToWeigh;
            hasToSort = null;
            hasToWeigh = null;
            if (toSort != null) {
                inbox.addSorted(toSort);
            } else if (toWeigh != null) {
                Desk.this.weigh(toWeigh);
            }
            idleAnalysts.addLast(this);
            putToWork();
            return Wake.USED;
        }
    }

    private final World world;
    private final AgencyEntry agency;
    private final int number;
    private final long key;
    private final double leakProbability;
    private double leakOfContact;
    private int contacts;
    private final Audience audience;
    private final Messages messages;
    private final Papers papers;
    private final Stir stir;
    private final double premisesPrior;
    private final double loadPrior;
    private final double actionable;
    private final double warrant;
    private final double dutyTime_h;
    private final double leadTime_h;
    private final double sortingTime_h;
    private final Deque<Analyst> idleAnalysts = new ArrayDeque<>();
    private final Inbox inbox = new Inbox();
    /** Those about premises, by subject name. */
    private final List<Knowledge> premises = new ArrayList<>();

    private @Nullable List<Belief> beliefs;
    private List<SharingRule> rules = List.of();
    /** Whom each rule tells. */
    private List<Desk> partners = List.of();

    private final List<Lead> processed = new ArrayList<>();
    /** The agency with each of the others that it sent something to, by their numbers. */
    private @Nullable Audience[] together = {};
    /** How the agency stands to each of the others that it sent something to, by their numbers. */
    private @Nullable Relation[] relations = {};

    private int openCases;

    /** A desk that knows nothing. */
    public Desk(World world, AgencyEntry agency, Messages messages, Stir stir) {
        this.world = world;
        this.agency = agency;
        this.key = Chance.keyOf(agency.id());
        this.audience = Audience.of(agency.id());
        this.messages = messages;
        this.papers = messages.papers();
        this.number = papers.newDesk();
        this.stir = stir;
        this.premisesPrior = Fusion.nats(world.parameter("fusion.prior"));
        this.loadPrior = Fusion.nats(world.parameter("fusion.load-prior"));
        this.actionable = world.parameter("fusion.actionable");
        this.warrant = world.parameter("fusion.warrant");
        double stretch = HOURS_A_DAY / world.parameter("analyst.hours-a-day");
        this.dutyTime_h = world.parameter("analyst.lead-time");
        this.leadTime_h = dutyTime_h * stretch;
        this.sortingTime_h = world.parameter("analyst.sorting-time") * stretch;
        for (int i = 0; i < agency.analysts(); i++) {
            idleAnalysts.addLast(new Analyst());
        }
        this.leakProbability = messages.open(this);
    }

    /** Whose desk it is. */
    public AgencyEntry agency() {
        return agency;
    }

    /** The agency's id. */
    public AgencyId id() {
        return agency.id();
    }

    /** The agency and exercise control. */
    Audience audience() {
        return audience;
    }

    /** The agency, another one and exercise control. */
    Audience audienceWith(Desk other) {
        if (other.number >= together.length) {
            together = Arrays.copyOf(together, other.number + 1);
        }
        Audience known = together[other.number];
        if (known == null) {
            known = Audience.of(agency.id(), other.agency.id());
            together[other.number] = known;
        }
        return known;
    }

    /** How the agency stands to another one. */
    Relation relationTo(Desk other) {
        if (other.number >= relations.length) {
            relations = Arrays.copyOf(relations, other.number + 1);
        }
        Relation known = relations[other.number];
        if (known == null) {
            known = messages.relation(this, other);
            relations[other.number] = known;
        }
        return known;
    }

    /** How likely a lead received here is told to the syndicate, 0 to 1. */
    double leakProbability() {
        return contacts == 0
                ? leakProbability
                : 1 - (1 - leakProbability) * StrictMath.pow(1 - leakOfContact, contacts);
    }

    /** A syndicate has bought somebody here, who tells it what comes in with this chance besides. */
    public void addContact(double leak) {
        leakOfContact = leak;
        contacts++;
    }

    /** Somebody who was bought tells no more. */
    public void removeContact() {
        contacts--;
    }

    /** The agency as a draw key. */
    public long key() {
        return key;
    }

    /** A footprint was read here. */
    public void read(Lead lead, long cause) {
        long arose = world.record(lead.place(), audience, cause, new Happening.LeadArose(agency.id(), lead));
        inbox.addSorted(papers.of(lead), arose);
        putToWork();
    }

    /** A copy of a lead arrived. */
    void receive(Lead lead, Happening.Sending sending, long cause) {
        receive(papers.of(lead), sending, cause);
    }

    /** A copy arrived. What a rule sent twice is put aside at once, what was sent by order must be opened first. */
    void receive(Paper paper, Happening.Sending sending, long cause) {
        if (sending == Happening.Sending.BY_RULE && paper.isWeighedAt(number)) {
            return;
        }
        if (sending == Happening.Sending.BY_ORDER) {
            inbox.addUnsorted(paper, cause);
        } else {
            inbox.addSorted(paper, cause);
        }
        putToWork();
    }

    private void putToWork() {
        while (!idleAnalysts.isEmpty() && !inbox.isEmpty()) {
            Analyst analyst = idleAnalysts.removeFirst();
            if (inbox.hasUnsorted()) {
                analyst.sort(inbox.takeUnsorted());
            } else {
                analyst.weigh(inbox.takeSorted());
            }
        }
    }

    private void weigh(Waiting waiting) {
        Paper paper = waiting.paper();
        if (paper.isWeighedAt(number)) {
            return;
        }
        paper.setWeighedAt(number);
        Lead lead = paper.lead();
        Knowledge knowledge = paper.dossier().at(number);
        if (knowledge == null) {
            knowledge = open(lead);
            paper.dossier().put(number, knowledge);
        }
        double before = knowledge.probability();
        knowledge.weigh(lead, world.now_h());
        double after = knowledge.probability();
        beliefs = null;
        processed.add(lead);
        long weighed = world.record(
                lead.place(),
                audience,
                waiting.cause(),
                new Happening.LeadProcessed(
                        agency.id(), lead.id(), lead.subject(), lead.source(), waiting.nats(), after));
        crossed(lead, before, after, weighed);
        share(paper, weighed);
    }

    /** Each partner gets one copy, by the first rule that passes it. */
    private void share(Paper paper, long cause) {
        Lead lead = paper.lead();
        if (!lead.origin().equals(agency.id()) || rules.isEmpty()) {
            return;
        }
        long leadKey = Chance.keyOf(lead.id());
        for (int i = 0; i < rules.size(); i++) {
            SharingRule rule = rules.get(i);
            if (rule.passes(lead) && !isToldBefore(i, lead)) {
                messages.send(this, partners.get(i), rule.channel(), paper, leadKey, Happening.Sending.BY_RULE, cause);
            }
        }
    }

    /** Whether an earlier rule tells the same partner. */
    private boolean isToldBefore(int rule, Lead lead) {
        Desk partner = partners.get(rule);
        for (int i = 0; i < rule; i++) {
            if (partners.get(i) == partner && rules.get(i).passes(lead)) {
                return true;
            }
        }
        return false;
    }

    private Knowledge open(Lead first) {
        boolean load = first.kind() == SubjectKind.LOAD;
        var knowledge = new Knowledge(first, load ? loadPrior : premisesPrior);
        if (!load) {
            int place = Collections.binarySearch(premises, knowledge, Knowledge.BY_SUBJECT);
            premises.add(-place - 1, knowledge);
        }
        return knowledge;
    }

    private void crossed(Lead lead, double before, double after, long cause) {
        count(lead.kind(), before, after);
        boolean stirred = false;
        if (before < actionable && after >= actionable) {
            world.record(
                    lead.place(),
                    audience,
                    cause,
                    new Happening.BeliefCrossed(agency.id(), lead.subject(), lead.kind(), Threshold.ACTIONABLE, after));
            stirred = true;
        }
        if (before < warrant && after >= warrant) {
            world.record(
                    lead.place(),
                    audience,
                    cause,
                    new Happening.BeliefCrossed(agency.id(), lead.subject(), lead.kind(), Threshold.WARRANT, after));
            stirred = true;
        }
        if (stirred && lead.kind() == SubjectKind.PREMISES) {
            stir.stir();
        }
    }

    private void count(SubjectKind kind, double before, double after) {
        if (kind == SubjectKind.PREMISES) {
            openCases += (after >= actionable ? 1 : 0) - (before >= actionable ? 1 : 0);
        }
    }

    /** What was seen of premises at a place; it says nothing of premises believed to be elsewhere by now. */
    public void see(SubjectId subject, PlaceId place, Presence presence) {
        Knowledge knowledge = papers.find(subject, number);
        if (knowledge != null && knowledge.place().equals(place)) {
            double before = knowledge.probability();
            knowledge.see(presence, world.now_h());
            beliefs = null;
            count(knowledge.kind(), before, knowledge.probability());
            stir.stir();
        }
    }

    /** A raid found premises innocent. */
    public void clear(SubjectId subject) {
        Knowledge knowledge = papers.find(subject, number);
        if (knowledge != null) {
            double before = knowledge.probability();
            knowledge.clear(world.now_h());
            beliefs = null;
            count(knowledge.kind(), before, 0);
        }
    }

    /** Long surveillance brought nothing: the case is dropped until new leads make a new one. */
    public void drop(SubjectId subject) {
        Knowledge knowledge = papers.find(subject, number);
        if (knowledge != null) {
            double before = knowledge.probability();
            knowledge.drop(world.now_h());
            beliefs = null;
            count(knowledge.kind(), before, knowledge.probability());
            stir.stir();
        }
    }

    /** Whether any premises are believed guilty enough to work on. */
    public boolean hasOpenCases() {
        return openCases > 0;
    }

    /** Belief in guilt, 0 to 1; the prior is not counted for a subject that no lead named. */
    public double belief(SubjectId subject) {
        Knowledge knowledge = papers.find(subject, number);
        return knowledge == null ? 0 : knowledge.probability();
    }

    /** Whether the agency believes firmly enough to search for the subject. */
    public boolean isActionable(SubjectId subject) {
        return belief(subject) >= actionable;
    }

    /** Whether the agency believes firmly enough for a warrant. */
    public boolean hasWarrant(SubjectId subject) {
        return belief(subject) >= warrant;
    }

    /** Where the agency believes the subject is, if it knows of it. */
    public @Nullable Belief find(SubjectId subject) {
        Knowledge knowledge = papers.find(subject, number);
        return knowledge == null ? null : knowledge.belief();
    }

    /** All beliefs about premises, by subject name. Immutable. */
    public List<Belief> beliefs() {
        List<Belief> all = beliefs;
        if (all == null) {
            var each = new Belief[premises.size()];
            for (int i = 0; i < each.length; i++) {
                each[i] = premises.get(i).belief();
            }
            all = List.of(each);
            beliefs = all;
        }
        return all;
    }

    /** Whether the agency works on premises that it believes to be at a place. */
    public boolean hasFileOn(PlaceId place) {
        if (openCases == 0) {
            return false;
        }
        for (Knowledge knowledge : premises) {
            if (knowledge.probability() >= actionable && knowledge.place().equals(place)) {
                return true;
            }
        }
        return false;
    }

    /** The leads processed since they were last taken, oldest first. */
    public List<Lead> processed() {
        return List.copyOf(processed);
    }

    /** The same, which are taken now. */
    public List<Lead> takeProcessed() {
        var leads = processed();
        processed.clear();
        return leads;
    }

    /** A lead that this desk has processed. */
    public Optional<Lead> findLead(LeadId id) {
        return Optional.ofNullable(papers.find(id, number));
    }

    /** Leads of this kind and on this subject are taken before all others from now on; neither: as usual. */
    public void takeFirst(Optional<SubjectKind> kind, Optional<SubjectId> subject) {
        inbox.takeFirst(kind, subject);
    }

    /** The leads that this desk has processed about a subject, or about whatever was at a place; by name. */
    public List<Lead> leadsAbout(Optional<SubjectId> subject, Optional<PlaceId> place) {
        return papers.weighedAt(
                number,
                lead -> subject.filter(lead.subject()::equals).isPresent()
                        || place.filter(lead.place()::equals).isPresent());
    }

    /** Shares by this rule from now on; one for the same partner, channel and kinds of subject is replaced. */
    public void set(SharingRule rule) {
        boolean ends = rule.about().isEmpty();
        var inForce = new ArrayList<>(rules);
        inForce.removeIf(old -> old.to().equals(rule.to())
                && old.channel() == rule.channel()
                && (ends || old.about().equals(rule.about())));
        if (!ends) {
            inForce.add(rule);
        }
        rules = List.copyOf(inForce);
        partners = rules.stream().map(each -> messages.desk(each.to())).toList();
    }

    /** The rules in force, in the order in which they were set. Immutable. */
    public List<SharingRule> rules() {
        return rules;
    }

    /** Leads that wait for an analyst. */
    public int backlog() {
        return inbox.size();
    }
}
