package de.nahtstelle.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets a person go on in another of their functions, from its home page. Only by POST, which the session cookie does
 * not accompany from other sites.
 */
@WebServlet("/function")
public class ChooseFunction extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        actor.choose(String.valueOf(request.getParameter("key")));
        response.sendRedirect(request.getContextPath() + "/home.xhtml");
    }
}
