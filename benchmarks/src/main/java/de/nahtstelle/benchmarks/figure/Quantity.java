package de.nahtstelle.benchmarks.figure;

import java.util.Locale;

/**
 * A value with its unit.
 *
 * @param unit as it is printed, for instance {@code ms}
 */
public record Quantity(double value, String unit) {
    private static final double WHOLE_FROM = 100;

    /** A time. */
    public static Quantity milliseconds(double value) {
        return new Quantity(value, "ms");
    }

    /** A time. */
    public static Quantity seconds(double value) {
        return new Quantity(value, "s");
    }

    /** How many in a second. */
    public static Quantity perSecond(double value) {
        return new Quantity(value, "/s");
    }

    /** Memory, in units of 1,048,576 bytes. */
    public static Quantity megabytes(double value) {
        return new Quantity(value, "MB");
    }

    /**
     * How many times the other one this is.
     *
     * @throws IllegalArgumentException when the units differ
     */
    public double over(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("no ratio of " + unit + " to " + other.unit);
        }
        return value / other.value;
    }

    /** The same unit, so many times the value. */
    public Quantity times(double factor) {
        return new Quantity(value * factor, unit);
    }

    /** The same unit, so much more. */
    public Quantity plus(double more) {
        return new Quantity(value + more, unit);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, value < WHOLE_FROM ? "%.1f %s" : "%,.0f %s", value, unit);
    }
}
