package de.nahtstelle.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Keeps a portal from starting whose settings for the identity provider are incomplete. */
@Startup
@Singleton
public class ProviderCheck {
    @Inject
    ProviderSettings settings;

    @PostConstruct
    void checkSettings() {
        settings.check();
    }
}
