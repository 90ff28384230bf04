package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Share;
import org.tributary.quantity.SiteKind;
import org.tributary.quantity.SourceClass;

/** A crime syndicate and its lines of business. */
public record Syndicate(
        @JsonPropertyDescription("A neutral name.") Optional<String> name,

        @JsonPropertyDescription("Sites that defraud victims by telephone and internet.")
        Optional<Scam> scam,

        @JsonPropertyDescription("Goods and people it moves, in consignments.")
        List<Trade> trades,

        @JsonPropertyDescription(
                "Where its footprints show, by country with weights; left out: derived from victims, places and links.")
        Map<SourceClass, Map<Country, Double>> footprints,

        @JsonPropertyDescription("Laboratories and presses, which limit what trades can send from their places.")
        List<Plant> laboratories) {
    /** Copies its collections and keeps their order. */
    public Syndicate {
        trades = List.copyOf(trades);
        footprints = Ordered.copyOf(footprints);
        laboratories = List.copyOf(laboratories);
    }

    /** Scam sites. */
    public record Scam(
            @JsonPropertyDescription("How many sites at which place.")
            Map<PlaceId, Integer> sites,

            @JsonPropertyDescription("People in all sites together at STARTEX, held and willing.")
            int workers,

            @JsonPropertyDescription(
                    "Which share of them is held against their will; left out: the parameter site.held.")
            Optional<Share> held,

            @JsonPropertyDescription("Where the defrauded victims live, with weights.")
            Map<Country, Double> victims,

            @JsonPropertyDescription(
                    "Where its mule accounts are kept, with weights; left out: what it takes is not followed.")
            Map<Country, Double> accounts,

            @JsonPropertyDescription(
                    "Where its workers come from, with weights: three-letter codes of countries, or others; left out: others.")
            Map<Nationality, Double> workersFrom,

            @JsonPropertyDescription("What the sites are for; left out: compound.")
            Optional<SiteKind> kind,

            @JsonPropertyDescription("For how many people all sites together are made; left out: as many as workers.")
            Optional<Integer> capacity) {
        /** Copies its collections and keeps their order. */
        public Scam {
            sites = Ordered.copyOf(sites);
            victims = Ordered.copyOf(victims);
            accounts = Ordered.copyOf(accounts);
            workersFrom = Ordered.copyOf(workersFrom);
        }
    }

    /** One kind of goods or people that a syndicate moves. */
    public record Trade(
            @JsonPropertyDescription(
                    "What is moved: tablets, crystal, persons, cash, precursors, weapons or fugitives.")
            Goods goods,

            @JsonPropertyDescription("Where loads set out, with weights; for cash, left out: at its sites.")
            Map<PlaceId, Double> from,

            @JsonPropertyDescription("Where loads go, with weights; for persons, left out: to its sites.")
            Map<PlaceId, Double> to,

            @JsonPropertyDescription("How many loads a week.")
            double perWeek,

            @JsonPropertyDescription("The size of a load: 300 kg, 12 persons, 200000 usd.")
            Amount load) {
        /** Copies its collections and keeps their order. */
        public Trade {
            from = Ordered.copyOf(from);
            to = Ordered.copyOf(to);
        }
    }

    /** A place where drugs are made of precursors. */
    public record Plant(
            @JsonPropertyDescription("Where it stands.") PlaceId at,

            @JsonPropertyDescription("What it makes: tablets or crystal.")
            Goods makes,

            @JsonPropertyDescription("How much it can make in a week: 900 kg.")
            Amount perWeek,

            @JsonPropertyDescription("The precursors it has at STARTEX: 1500 kg.")
            Amount precursors,

            @JsonPropertyDescription("What is ready to be sent at STARTEX; left out: nothing.")
            Optional<Amount> stock) {}
}
