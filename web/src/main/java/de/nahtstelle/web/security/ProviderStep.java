package de.nahtstelle.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A step of the way through the identity provider: does not exist without one, and says so when it fails. */
abstract class ProviderStep extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient ProviderSettings settings;

    @Inject
    transient ProviderSignIn signIn;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!settings.on()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            go(request, response);
        } catch (ProviderFailed reason) {
            ProviderPages.FAILED.show(reason, request, response);
        }
    }

    abstract void go(HttpServletRequest request, HttpServletResponse response)
            throws ProviderFailed, ServletException, IOException;
}
