package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * What a joint effect cost.
 *
 * <p>Definition: joint effects are those of {@link JointEffects}. Unit-hours are the hours of units on patrol, search and
 * watch ({@link UnitTasks}). Messages are copies of leads, requests, notices, invitations and words that went to an agency
 * of another country. Meeting hours are the hours of command posts, times the agencies in them.
 *
 * <p>Formula: unit-hours ÷ joint effects; absent where there was none. Parts: messages and meeting hours ÷ joint
 * effects.
 *
 * <p>Unit: h. Range: 0 and up; less is better. n: joint effects. Coverage: 1 where there was any. Evidence: the joint
 * effects. Not measured, since the log does not hold it: the hours of raids, the work of analysts and staffs, the
 * meetings of ministers, joint training, and money. Source: our own.
 */
final class Cost implements Measure {
    private final Jurisdictions jurisdictions;
    private final UnitTasks tasks;
    private final JointEffects effects;
    private final double endex_h;
    private final Map<List<AgencyId>, Double> openPosts = new HashMap<>();
    private double meeting_h;
    private int messages;

    Cost(Scenario scenario) {
        jurisdictions = new Jurisdictions(scenario);
        endex_h = scenario.clock().endex_h();
        tasks = new UnitTasks(endex_h);
        effects = new JointEffects(scenario);
    }

    @Override
    public MeasureName name() {
        return MeasureName.COST;
    }

    @Override
    public void hear(Event event) {
        tasks.hear(event);
        effects.hear(event);
        if (event.what() instanceof Happening.CommandPostOpened post) {
            openPosts.put(post.members(), event.at_h());
        } else if (event.what() instanceof Happening.CommandPostClosed post) {
            Double opened_h = openPosts.remove(post.members());
            meeting_h += opened_h == null
                    ? 0
                    : (event.at_h() - opened_h) * post.members().size();
        } else {
            message(event.what());
        }
    }

    private void message(Happening what) {
        if (what instanceof Happening.LeadSent lead) {
            count(lead.from(), lead.to());
        } else if (what instanceof Happening.RequestDrafted request) {
            count(request.request().from(), request.request().to());
        } else if (what instanceof Happening.OperationNotified notice) {
            count(notice.by(), notice.to());
        } else if (what instanceof Happening.ProposalReceived invitation) {
            count(invitation.proposal().proposer(), invitation.agency());
        } else if (what instanceof Happening.MessageReceived words) {
            count(words.from(), words.to());
        }
    }

    private void count(AgencyId from, AgencyId to) {
        messages += jurisdictions.abroad(from, to) ? 1 : 0;
    }

    @Override
    public Reading reading() {
        List<Long> joint = effects.list();
        var evidence = new Evidence();
        joint.forEach(evidence::add);
        double meetings_h = meeting_h;
        for (Map.Entry<List<AgencyId>, Double> post : openPosts.entrySet()) {
            meetings_h += Math.max(0, endex_h - post.getValue()) * post.getKey().size();
        }
        int n = joint.size();
        OptionalDouble perEffect = Reading.ratio(tasks.hours(), n);
        var parts = new ArrayList<Reading.Part>();
        parts.add(new Reading.Part(name().word() + "-messages", Reading.ratio(messages, n), "messages", n));
        parts.add(new Reading.Part(name().word() + "-meeting-h", Reading.ratio(meetings_h, n), "h", n));
        return Reading.of(name(), perEffect, n, n == 0 ? 0 : 1, evidence, parts);
    }
}
