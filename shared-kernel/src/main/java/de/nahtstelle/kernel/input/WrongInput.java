package de.nahtstelle.kernel.input;

/**
 * A value that nobody can mean: it is missing, or names what does not exist. Whoever sent it is told the place; nothing was
 * written.
 */
public final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Fault {
        /** Nothing was said, or nothing but blanks. */
        MISSING,
        /** What it names is not known, or may not stand here. */
        UNKNOWN
    }

    private final String field;
    private final Fault fault;

    private WrongInput(String field, Fault fault) {
        super(field + " is " + fault);
        this.field = field;
        this.fault = fault;
    }

    /** Nothing was said there. */
    public static WrongInput missing(String field) {
        return new WrongInput(field, Fault.MISSING);
    }

    /** What was said there names nothing that may stand there. */
    public static WrongInput unknown(String field) {
        return new WrongInput(field, Fault.UNKNOWN);
    }

    /** The place, as a machine client calls it. */
    public String field() {
        return field;
    }

    /** What is wrong there. */
    public Fault fault() {
        return fault;
    }
}
