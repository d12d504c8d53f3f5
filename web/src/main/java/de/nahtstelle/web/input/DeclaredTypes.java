package de.nahtstelle.web.input;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers to take every answer for what it says it is: uploaded text is never read as a script. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class DeclaredTypes extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** Says so in an answer; the door does for what it turns away itself, before any filter. */
    public static void declare(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        declare(response);
        chain.doFilter(request, response);
    }
}
