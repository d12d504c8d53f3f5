package de.nahtstelle.benchmarks.sampledata;

record Occupation(String code, String title) {

    boolean isIn(Industry industry) {
        return industry.occupationGroups().contains(code.substring(0, 3));
    }

    /** Skilled work is offered most; the codes whose fourth digit is 9 are for those who lead others. */
    double frequency() {
        if (code.charAt(3) == '9') {
            return 0.3;
        }
        return switch (code.charAt(4)) {
            case '1' -> 3;
            case '2' -> 6;
            case '3' -> 2;
            default -> 1;
        };
    }
}
