package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.PreviewingAnnouncement;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The letter to an agency before it is sent, shown in the browser; never kept there, because it may change any moment. */
@WebServlet("/kam/handback/preview.pdf")
public class AnnouncementPreview extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient PreviewingAnnouncement previewing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Document> draft = AddressId.parse(request.getParameter("id"))
                .flatMap(id -> AddressId.parse(request.getParameter("receiver"))
                        .flatMap(receiver -> previewing.of(actor.get(), new HandbackId(id), receiver)));
        if (draft.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Document file = draft.get();
        response.setContentType(file.mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.fileName() + "\"");
        response.getOutputStream().write(file.content());
    }
}
