package de.nahtstelle.web.shell;

import de.nahtstelle.web.security.WayBack;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Keeps the language a person chooses and goes back to the page they came from; also before signing in. */
@WebServlet("/language")
public class ChooseLanguage extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = String.valueOf(request.getParameter("set"));
        Cookie cookie = new Cookie(Language.COOKIE, Language.of(wanted).getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure()
                || getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + WayBack.safe(request.getParameter("to")));
    }
}
