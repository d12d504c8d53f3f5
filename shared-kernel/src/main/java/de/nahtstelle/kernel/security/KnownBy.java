package de.nahtstelle.kernel.security;

/** By what an identity provider names people; both are unique in the house. */
public enum KnownBy {
    SIGN_IN_NAME("sign_in_name"),
    PERSONNEL_NUMBER("personnel_number");

    private final String column;

    KnownBy(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
