package org.tributary.model.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.SmallWorld;
import org.tributary.event.Happening;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Goods;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Syndicate.Plant;

/**
 * Goal: nothing is made of nothing, and nothing is made faster than can be.
 *
 * <p>Method: a laboratory of 168 kg a week, which is a kilogram an hour, and 0.74 kg of precursors a kilogram.
 */
class LaboratoryTest {
    private static final double PER_KG = 0.74;

    private final SmallWorld world = SmallWorld.of(1, Map.of());

    @Test
    void makesAsLongAsThereArePrecursors() {
        var laboratory = laboratory(50 * PER_KG, 0);
        double[] taken = new double[2];
        world.at(20, () -> taken[0] = laboratory.take(1000));
        world.at(100, () -> taken[1] = laboratory.take(1000)).play();
        assertThat(taken[0]).isCloseTo(20, within(1e-9));
        assertThat(taken[1]).as("the precursors ran out").isCloseTo(30, within(1e-9));
    }

    /** The planted fault would be a laboratory that works without. */
    @Test
    void withoutPrecursorsItOnlyHasItsStock() {
        var laboratory = laboratory(0, 7);
        world.at(1000, () -> assertThat(laboratory.take(100)).isEqualTo(7)).play();
        assertThat(world.all(Happening.DrugsMade.class)).isEmpty();
    }

    @Test
    void whatArrivesLateIsNotUsedBefore() {
        var laboratory = laboratory(0, 0);
        world.at(100, () -> laboratory.supply(1000, 0));
        world.at(110, () -> assertThat(laboratory.take(1000)).isCloseTo(10, within(1e-9)))
                .play();
    }

    private record Step(double hour, double precursors, double wished) {}

    @Test
    void whatWasMadeIsWhatWasTakenAndWhatIsLeft() {
        ForAll.cases(
                "goods are kept",
                50,
                draws -> new Step(draws.uniform() * 300, draws.uniform() * 200, draws.uniform() * 200),
                step -> {
                    var test = new LaboratoryTest();
                    var laboratory = test.laboratory(20, 5);
                    double[] taken = new double[1];
                    test.world
                            .at(step.hour(), () -> laboratory.supply(step.precursors(), 0))
                            .at(step.hour() * 1.5, () -> taken[0] = laboratory.take(step.wished()))
                            .at(600, () -> laboratory.state(0))
                            .play();
                    double made = test.world
                            .all(Happening.DrugsMade.class)
                            .mapToDouble(Happening.DrugsMade::kg)
                            .sum();
                    double used = test.world
                            .all(Happening.DrugsMade.class)
                            .mapToDouble(Happening.DrugsMade::precursors_kg)
                            .sum();
                    var left = test.world
                            .all(Happening.StockStated.class)
                            .findFirst()
                            .orElseThrow();
                    assertThat(taken[0] + left.kg()).isCloseTo(5 + made, within(1e-6));
                    assertThat(used + left.precursors_kg()).isCloseTo(20 + step.precursors(), within(1e-6));
                });
    }

    private Laboratory laboratory(double precursors_kg, double stock_kg) {
        var plan = new Plant(
                SmallWorld.MYAWADDY,
                Goods.TABLETS,
                new Amount(168, "kg"),
                new Amount(precursors_kg, "kg"),
                Optional.of(new Amount(stock_kg, "kg")));
        return new Laboratory(world.world(), new SyndicateId("makers"), plan);
    }
}
