package de.nahtstelle.benchmarks.sampledata;

enum Region {
    NORD,
    SUED,
    WEST;

    /** The Land stands in the first two digits of every Kreis key. */
    static Region ofKreis(String kreisKey) {
        return switch (kreisKey.substring(0, 2)) {
            case "05", "07", "10" -> WEST;
            case "06", "08", "09", "14", "16" -> SUED;
            default -> NORD;
        };
    }
}
