package de.nahtstelle.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends somebody from the sign-in page to the identity provider. */
@WebServlet("/oidc/sign-in")
public class ToProvider extends ProviderStep {
    private static final long serialVersionUID = 1;

    @Override
    void go(HttpServletRequest request, HttpServletResponse response) throws ProviderFailed, IOException {
        response.sendRedirect(signIn.address(SignInAttempt.begin(request)).toString());
    }
}
