package de.nahtstelle.web.security;

import com.nimbusds.oauth2.sdk.ParseException;

/** The identity provider cannot be reached, or what came from it is not to be trusted. */
class ProviderFailed extends Exception {
    private static final long serialVersionUID = 1;

    ProviderFailed(String reason) {
        super(reason);
    }

    /** Leaves out the words of a failed reading, which repeat what was read and with it personal data. */
    ProviderFailed(Exception cause) {
        super(cause.getClass().getSimpleName() + (cause instanceof ParseException ? "" : ": " + cause.getMessage()));
    }
}
