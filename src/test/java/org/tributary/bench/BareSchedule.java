package org.tributary.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tributary.model.clockwork.Trace;
import org.tributary.model.clockwork.Wake;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What one run asked of MASON, and nothing else of it: each activation arranges those that the real one arranged, at the
 * same times and orderings, so the queue is as long at each moment as it was then. Each ordering has an agent of its own,
 * as it had in the run. Only the first activation, STARTEX, is arranged beforehand.
 */
final class BareSchedule implements Trace {
    private double[] times_h = new double[1024];
    private int[] orderings = new int[1024];
    /** Which agent each is for, numbered as they came. */
    private int[] agents = new int[1024];

    private final Map<Integer, Integer> agentOf = new HashMap<>();
    private int arranged;
    private int[] arrangedAfter = new int[1024];
    private int activations;

    @Override
    public void arranged(double at_h, int ordering) {
        if (arranged == times_h.length) {
            times_h = Arrays.copyOf(times_h, 2 * arranged);
            orderings = Arrays.copyOf(orderings, 2 * arranged);
            agents = Arrays.copyOf(agents, 2 * arranged);
        }
        times_h[arranged] = at_h;
        orderings[arranged] = ordering;
        agents[arranged] = agentOf.computeIfAbsent(ordering, o -> agentOf.size());
        arranged++;
    }

    @Override
    public void activated(double at_h, int ordering, Wake wake) {
        if (activations == arrangedAfter.length) {
            arrangedAfter = Arrays.copyOf(arrangedAfter, 2 * activations);
        }
        arrangedAfter[activations] = arranged;
        activations++;
    }

    /** How many activations the run had. */
    int activations() {
        return activations;
    }

    /** Replays them all, and gives how many there were. */
    int replay() {
        var state = new SimState(1);
        var replay = new Replay();
        state.schedule.scheduleOnce(times_h[0], orderings[0], replay.agent(0));
        while (replay.done < activations && state.schedule.step(state)) {
            // each step plays the activations of one time
        }
        return replay.done;
    }

    /** How far a replay has come. */
    private final class Replay {
        private final Agent[] all = new Agent[agentOf.size()];
        private int done;
        private int next = 1;

        /** The agent of the n-th arrangement, made when it is first needed. */
        Agent agent(int arrangement) {
            int number = agents[arrangement];
            if (all[number] == null) {
                all[number] = new Agent(this);
            }
            return all[number];
        }

        void step(SimState state) {
            int end = arrangedAfter[done];
            for (; next < end; next++) {
                state.schedule.scheduleOnce(times_h[next], orderings[next], agent(next));
            }
            done++;
        }
    }

    /** Does nothing but arrange what comes next. */
    private static final class Agent implements Steppable {
        private static final long serialVersionUID = 1L;

        private final transient Replay replay;

        Agent(Replay replay) {
            this.replay = replay;
        }

        @Override
        public void step(SimState state) {
            replay.step(state);
        }
    }
}
