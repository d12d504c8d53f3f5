package de.nahtstelle.kernel.responsibility;

/** A context says which of its functions see every open handover in the monitor, not only those of their own unit. */
public interface SeesAllHandovers {
    /** Whether people in this function see all. */
    boolean inFunction(String function);
}
