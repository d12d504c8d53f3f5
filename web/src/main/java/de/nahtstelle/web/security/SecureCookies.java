package de.nahtstelle.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Behind a proxy that speaks TLS the server sees plain requests, so whoever runs it says that browsers send cookies over
 * TLS only. Without a word a cookie is secure when its request was.
 */
@WebListener
public class SecureCookies implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "nt.secure-cookies", defaultValue = "false")
    boolean always;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        if (always) {
            started.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
