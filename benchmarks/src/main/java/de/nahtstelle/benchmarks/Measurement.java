package de.nahtstelle.benchmarks;

import de.nahtstelle.benchmarks.figure.Figure;
import java.util.List;

/** Something that can be measured by itself. */
public interface Measurement {
    /** Measures. The figures come in the order of the table. */
    List<Figure> take(BenchOptions options, Houses houses) throws Exception;
}
