package de.nahtstelle.it.staff;

import de.nahtstelle.kernel.organisation.UnitId;

/** A function and a unit of some kind. */
record FunctionInKind(String function, String kind, UnitId unit) {
    @Override
    public String toString() {
        return function + " in " + kind;
    }
}
