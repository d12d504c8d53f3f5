package de.nahtstelle.web.input;

/** A form or an address that no page of the portal makes: the answer is 400 and names the place. */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String place;

    /**
     * Names the place.
     *
     * @param place the field or parameter
     */
    public InvalidInput(String place) {
        super("Invalid input in " + place);
        this.place = place;
    }

    /** The field or parameter. */
    public String place() {
        return place;
    }
}
