package de.nahtstelle.benchmarks.load;

/** One request and its whole answer. An answer that is not the expected one is an exception. */
@FunctionalInterface
public interface Exchange {
    /** Asks and waits for the answer. */
    void make() throws Exception;
}
