package de.nahtstelle.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends somebody from the sign-in page to the identity provider. */
@WebServlet("/oidc/sign-in")
public class ToProvider extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient ProviderSettings settings;

    @Inject
    transient ProviderSignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!settings.on()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.sendRedirect(signIn.address(SignInAttempt.begin(request)).toString());
        } catch (ProviderFailed unreachable) {
            ProviderPages.FAILED.show(unreachable, request, response);
        }
    }
}
