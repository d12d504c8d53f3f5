package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kernel.bulk.Spool;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Answers a file that is too large before anything of it is kept. What the browser sends is read and forgotten, because
 * otherwise it shows a broken connection instead of the answer. It stands first in {@code web.xml}: the filters behind it
 * look at the fields of a form, and the server then reads the file and fails over its size.
 */
public class UploadLimit extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final long AROUND_THE_FILE = 1 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= Spool.LIMIT + AROUND_THE_FILE) {
            chain.doFilter(request, response);
            return;
        }
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        response.sendRedirect(request.getContextPath() + "/kam/imports/imports.xhtml?refused=TOO_LARGE");
    }
}
