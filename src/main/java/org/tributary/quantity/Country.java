package org.tributary.quantity;

/** A country of the Lancang-Mekong region, by its ISO 3166-1 alpha-3 code. The first four form the core. */
public enum Country {
    CHN("China"),
    LAO("Laos"),
    MMR("Myanmar"),
    THA("Thailand"),
    KHM("Cambodia"),
    VNM("Viet Nam");

    private final String englishName;

    Country(String englishName) {
        this.englishName = englishName;
    }

    /** The short English name. */
    public String englishName() {
        return englishName;
    }
}
