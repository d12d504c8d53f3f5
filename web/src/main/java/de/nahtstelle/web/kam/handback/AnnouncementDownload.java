package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AnnouncementDocuments;
import de.nahtstelle.kam.handback.FetchingAddendum;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** The announcement to an agency, or its addendum, as a PDF file. */
@WebServlet({"/kam/handback/announcement.pdf", "/kam/handback/addendum.pdf"})
public class AnnouncementDownload extends HttpServlet {
    static final String ADDENDUM = "/kam/handback/addendum.pdf";
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient AnnouncementDocuments documents;

    @Inject
    transient FetchingAddendum addenda;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean addendum = request.getServletPath().equals(ADDENDUM);
        answer(
                response,
                receiver(request)
                        .flatMap(receiver ->
                                addendum ? addenda.look(actor.get(), receiver) : documents.of(actor.get(), receiver)));
    }

    /** Fetches the addendum as read by the agency; by post, because a link from elsewhere must not acknowledge anything. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!request.getServletPath().equals(ADDENDUM)) {
            super.doPost(request, response);
            return;
        }
        answer(response, receiver(request).flatMap(receiver -> addenda.fetch(actor.get(), receiver)));
    }

    private static Optional<UUID> receiver(HttpServletRequest request) {
        return AddressId.parse(request.getParameter("receiver"));
    }

    private static void answer(HttpServletResponse response, Optional<Document> found) throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Document file = found.get();
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.getOutputStream().write(file.content());
    }
}
