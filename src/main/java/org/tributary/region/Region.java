package org.tributary.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.LinkId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Spelling;

/** Places and the links between them. Immutable, and safe for any number of threads. */
public final class Region {

    private final String name;
    private final List<Place> places;
    private final List<Link> links;
    private final Map<PlaceId, Integer> indices = new HashMap<>();
    private final List<List<Link>> linksByPlace;

    private Region(String name, List<Place> places, List<Link> links) {
        this.name = name;
        this.places = List.copyOf(places);
        this.links = List.copyOf(links);
        for (Place place : places) {
            indices.put(place.id(), indices.size());
        }
        List<List<Link>> touching = new ArrayList<>();
        places.forEach(place -> touching.add(new ArrayList<>()));
        for (Link link : links) {
            touching.get(indexOf(link.a())).add(link);
            touching.get(indexOf(link.b())).add(link);
        }
        this.linksByPlace = touching.stream().map(List::copyOf).toList();
    }

    /** The Lancang-Mekong region that comes with the product: 83 places, 27 of them crossings, and 150 links. */
    public static Region lancangMekong() {
        return Shipped.LANCANG_MEKONG;
    }

    /** Read on first use, once. */
    private static final class Shipped {
        private static final Region LANCANG_MEKONG = RegionFile.read("lancang-mekong.json");
    }

    /**
     * A region of one's own. It need not hang together.
     *
     * @throws IllegalArgumentException naming every place or link that occurs twice and every link whose end is missing
     */
    public static Region of(String name, List<Place> places, List<Link> links) {
        List<String> problems = new ArrayList<>();
        Set<PlaceId> placeIds = new HashSet<>();
        for (Place place : places) {
            if (!placeIds.add(place.id())) {
                problems.add("place \"%s\" occurs twice".formatted(place.id()));
            }
        }
        Set<LinkId> linkIds = new HashSet<>();
        for (Link link : links) {
            if (!linkIds.add(link.id())) {
                problems.add("link \"%s\" occurs twice".formatted(link.id()));
            }
            for (PlaceId end : List.of(link.a(), link.b())) {
                if (!placeIds.contains(end)) {
                    problems.add("link \"%s\" ends at \"%s\", which is no place of the region.%s"
                            .formatted(link.id(), end, maybe(end, placeIds)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Region \"%s\" has %d problem(s):%n  %s"
                    .formatted(name, problems.size(), String.join("%n  ".formatted(), problems)));
        }
        return new Region(name, places, links);
    }

    /** The name, such as {@code lancang-mekong}. */
    public String name() {
        return name;
    }

    /** All places, in file order. */
    public List<Place> places() {
        return places;
    }

    /** All links, in file order; after them the shortcuts that {@link #only} added, in order of their ends. */
    public List<Link> links() {
        return links;
    }

    /**
     * The place of that name.
     *
     * @throws IllegalArgumentException if there is none, naming the nearest spelling
     */
    public Place place(PlaceId id) {
        return places.get(indexOf(id));
    }

    /** The place of that name, if there is one. */
    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(indices.get(id)).map(places::get);
    }

    /**
     * The links that touch a place, in file order.
     *
     * @throws IllegalArgumentException if there is no such place, naming the nearest spelling
     */
    public List<Link> linksAt(PlaceId id) {
        return linksByPlace.get(indexOf(id));
    }

    /**
     * A dense index, 0 to one less than the number of places, in file order.
     *
     * @throws IllegalArgumentException if there is no such place, naming the nearest spelling
     */
    public int indexOf(PlaceId id) {
        @Nullable Integer index = indices.get(id);
        if (index == null) {
            throw new IllegalArgumentException(
                    "\"%s\" is no place of the region \"%s\".%s".formatted(id, name, maybe(id, indices.keySet())));
        }
        return index;
    }

    private static String maybe(PlaceId found, Collection<PlaceId> known) {
        return Spelling.nearest(
                        found.value(), known.stream().map(PlaceId::value).toList())
                .map(" Maybe \"%s\"?"::formatted)
                .orElse("");
    }

    /** Hours that formalities take by default when passing a place: by its kind if it is a crossing, otherwise 0. */
    public double crossing_h(Place place) {
        return place.isCrossing() ? place.kind().formalities_h() : 0;
    }

    /**
     * The region without the places above a tier, bridged as {@link #only} says.
     *
     * @param tier 1 or more
     */
    public Region ofTier(int tier) {
        return only(places.stream()
                .filter(place -> place.tier() <= tier)
                .map(Place::id)
                .toList());
    }

    /**
     * The region with only these places, the links between them, and shortcuts: where the fastest way between two of
     * them, by some mode, leads through places left out, one link stands for that way. It never stands for a way
     * through a crossing left out: who drops a crossing closes it. So no distance gets shorter, and none gets longer
     * unless its way led through a dropped crossing.
     *
     * <p>A shortcut sums length and hours. Its mode is {@code AIR} if any part is flown, otherwise that of the part
     * that takes the most hours. It is an informal border if any part is.
     *
     * @param kept in any order, which does not matter
     * @throws IllegalArgumentException if one is no place of this region, naming the nearest spelling
     */
    public Region only(List<PlaceId> kept) {
        kept.forEach(this::indexOf);
        Set<PlaceId> keptIds = Set.copyOf(kept);
        if (keptIds.size() == places.size()) {
            return this;
        }
        List<Link> remaining = new ArrayList<>();
        for (Link link : links) {
            if (keptIds.contains(link.a()) && keptIds.contains(link.b())) {
                remaining.add(link);
            }
        }
        remaining.addAll(new Shortcuts(this, keptIds).all());
        return of(
                name,
                places.stream().filter(place -> keptIds.contains(place.id())).toList(),
                remaining);
    }

    @Override
    public String toString() {
        return "Region %s (%d places, %d links)".formatted(name, places.size(), links.size());
    }
}
