package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.network.Recovery;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Role;
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
        List<Plant> laboratories,

        @JsonPropertyDescription("Its members and who knows whom; left out: it never lacks people.")
        Optional<Network> network,

        @JsonPropertyDescription("Drugs that its members sell in the street.")
        Optional<Dealing> dealing) {
    /** Copies its collections and keeps their order. */
    public Syndicate {
        trades = List.copyOf(trades);
        footprints = Ordered.copyOf(footprints);
        laboratories = List.copyOf(laboratories);
    }

    /** A syndicate that never lacks people and sells nothing in the street. */
    public Syndicate(
            Optional<String> name,
            Optional<Scam> scam,
            List<Trade> trades,
            Map<SourceClass, Map<Country, Double>> footprints,
            List<Plant> laboratories) {
        this(name, scam, trades, footprints, laboratories, Optional.empty(), Optional.empty());
    }

    /** The same with another network. */
    public Syndicate with(Network other) {
        return new Syndicate(name, scam, trades, footprints, laboratories, Optional.of(other), dealing);
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
    /** The members of a syndicate and their ties. */
    public record Network(
            @JsonPropertyDescription("How many members; left out: as the roles or the file say.")
            Optional<Integer> members,

            @JsonPropertyDescription("How many members of which role.")
            Map<Role, Integer> roles,

            @JsonPropertyDescription("A file with the ties, CSV or GraphML, beside the scenario's file.")
            Optional<String> file,

            @JsonPropertyDescription("Or the ties themselves, as members' numbers from 0: [0-1, 0-2].")
            List<String> edges,

            @JsonPropertyDescription("How many ties a member has on average, if they are to be made; left out: 4.")
            Optional<Double> tiesEach,

            @JsonPropertyDescription("Where members live, with weights; left out: where it has sites, trades or sales.")
            Map<PlaceId, Double> places,

            @JsonPropertyDescription(
                    "Who takes the place of a member who is gone: by degree, distance, random or triadic closure; left out: triadic.")
            Optional<Recovery> recovery,

            @JsonPropertyDescription("How far it prefers security to efficiency at STARTEX; left out: 0.2.")
            Optional<Share> security,

            @JsonPropertyDescription("How many members a month are arrested for other reasons; left out: none.")
            Optional<Double> minorArrests) {
        /** Copies its collections and keeps their order. */
        public Network {
            roles = Ordered.copyOf(roles);
            edges = List.copyOf(edges);
            places = Ordered.copyOf(places);
        }

        /** The same with the ties and roles that its file holds, and without the file. */
        public Network with(List<String> fileEdges, Map<Role, Integer> fileRoles) {
            return new Network(
                    members,
                    fileRoles,
                    Optional.empty(),
                    fileEdges,
                    tiesEach,
                    places,
                    recovery,
                    security,
                    minorArrests);
        }
    }

    /** Selling in the street. */
    public record Dealing(
            @JsonPropertyDescription("Where it sells.") PlaceId at,

            @JsonPropertyDescription("What all sellers together take in a day when everybody works: 20000 usd.")
            Amount sales,

            @JsonPropertyDescription(
                    "For how many days' sales it keeps money, in the middle of such organisations; left out: the parameter.")
            Optional<Double> reserveDays) {}
}
