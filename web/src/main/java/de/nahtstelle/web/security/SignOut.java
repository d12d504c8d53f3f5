package de.nahtstelle.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the session, and then the one at the identity provider. Only by POST, which the session cookie does not accompany
 * from other sites.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient ProviderEnd provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        String further = provider.getSignOut();
        if (further == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
        } else {
            goOn(further, request, response);
        }
    }

    /** By a page in between: the content security policy lets no form lead to another site, not even by redirection. */
    private static void goOn(String further, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Refresh", "0; url=" + further);
        ProviderPages.SIGNED_OUT.show(request, response);
    }
}
