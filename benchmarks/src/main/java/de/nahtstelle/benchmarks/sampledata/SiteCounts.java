package de.nahtstelle.benchmarks.sampledata;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many sites each customer has: two in five have only their seat, the others share the rest unevenly. */
final class SiteCounts {

    private SiteCounts() {}

    static int[] of(Settings settings, int known) {
        boolean[] single = singles(settings, known);
        double[] weights = weights(settings, single);
        double total = Arrays.stream(weights).sum();
        int multiple = (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
        int spare = settings.sites() - settings.customers() - multiple;
        int[] counts = IntStream.range(0, settings.customers())
                .map(i -> single[i] ? 1 : 2 + (int) (spare * weights[i] / total))
                .toArray();
        return levelled(counts, single, settings.sites());
    }

    private static boolean[] singles(Settings settings, int known) {
        boolean[] single = new boolean[settings.customers()];
        Draw draw = Draw.of(settings.seed(), "single", 0);
        int wanted = Math.min(settings.customers() * 2 / 5, settings.customers() - known);
        while (wanted > 0) {
            int candidate = draw.between(known, settings.customers() - 1);
            wanted -= single[candidate] ? 0 : 1;
            single[candidate] = true;
        }
        return single;
    }

    private static double[] weights(Settings settings, boolean[] single) {
        Draw draw = Draw.of(settings.seed(), "weight", 0);
        return IntStream.range(0, single.length)
                .mapToDouble(i -> single[i] ? 0 : draw.longTailed())
                .toArray();
    }

    private static int[] levelled(int[] counts, boolean[] single, int wanted) {
        int missing = wanted - Arrays.stream(counts).sum();
        for (int i = 0; missing > 0; i = (i + 1) % counts.length) {
            counts[i] += single[i] ? 0 : 1;
            missing -= single[i] ? 0 : 1;
        }
        return counts;
    }
}
