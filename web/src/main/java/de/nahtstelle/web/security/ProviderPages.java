package de.nahtstelle.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The pages that tell somebody why the way through the identity provider did not lead into the portal. */
enum ProviderPages {
    FAILED("/WEB-INF/error/providerFailed.xhtml"),
    UNKNOWN("/WEB-INF/error/unknownPerson.xhtml"),
    SIGNED_OUT("/WEB-INF/provider/signedOut.xhtml");

    private static final Logger LOG = Logger.getLogger(ProviderPages.class.getName());

    private final String page;

    ProviderPages(String page) {
        this.page = page;
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(page).forward(request, response);
    }

    /** Shows the page and keeps the reason for whoever runs the portal. */
    void show(ProviderFailed reason, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LOG.log(Level.WARNING, "Sign-in through the identity provider failed: {0}", reason.getMessage());
        show(request, response);
    }
}
